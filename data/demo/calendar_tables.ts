import { int32, repeatedText, text, truth } from '../arrow_file'
import type { DemoEvent, DemoPeriod } from './calendar'
import type { Columns } from './tables'

const CALENDAR_FILE = 'Demo calendar'

export const calendarEventColumns = (rows: readonly DemoEvent[]): Columns => ({
  file: repeatedText(rows, () => CALENDAR_FILE),
  source_row: int32(rows, ({ index }) => index + 2),
  uid: text(rows, ({ index }) => `demo-${index + 1}`),
  sequence: int32(rows, () => 0),
  modified: repeatedText(rows, () => ''),
  recurrence: repeatedText(rows, () => ''),
  title: repeatedText(rows, ({ title }) => title),
  provider: repeatedText(rows, ({ provider }) => provider),
  start_time: text(rows, ({ start }) => start),
  zone: repeatedText(rows, () => 'Europe/London'),
  end_time: text(rows, ({ end }) => end),
  end_zone: repeatedText(rows, () => 'Europe/London'),
  duration: repeatedText(rows, () => ''),
  rule: repeatedText(rows, () => ''),
  excluded: repeatedText(rows, () => ''),
  added: repeatedText(rows, () => ''),
  is_cancelled: truth(rows, () => false),
  school_id: text(rows, ({ school }) => school?.id ?? null),
  found_by: repeatedText(rows, ({ school }) => (school ? 'urn' : 'venue_only')),
  written_school: repeatedText(rows, () => null),
  venue: repeatedText(rows, ({ venue }) => venue),
  years: repeatedText(rows, ({ years }) => (years === '' ? null : years)),
  disciplines: repeatedText(rows, ({ discipline }) => discipline),
  activity_type: repeatedText(rows, ({ type }) => type),
  theme: repeatedText(rows, () => null),
})

export const termDateColumns = (rows: readonly DemoPeriod[]): Columns => ({
  authority: repeatedText(rows, ({ authority }) => authority),
  name: repeatedText(rows, ({ name }) => name),
  kind: repeatedText(rows, ({ kind }) => kind),
  first_day: repeatedText(rows, ({ from }) => from),
  last_day: repeatedText(rows, ({ to }) => to),
})
