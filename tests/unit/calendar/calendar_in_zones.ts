import type { CalendarRecord } from '../../../src/domain/calendar/calendar_event'
import { readCalendar } from '../../../src/domain/calendar/occurrences'
import { KNOWN_THEME_WEEKS } from '../../../src/domain/calendar/theme_weeks'
import { wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { calendarNotes, formatStart } from '../../../src/findings/calendar/calendar_sentences'
import { peakSentence } from '../../../src/findings/calendar/peak_sentences'
import { themeSentence } from '../../../src/findings/calendar/theme_sentences'
import { calendarIcs, clashesCsv, eventsCsv } from '../../../src/pages/calendar/calendar_files'
import { typedEventIcs } from '../../../src/pages/calendar/one_event'
import { monthDays, openingMonth } from '../../../src/views/calendar/month_days'
import { weekRows } from '../../../src/views/calendar/week_cells'
import { tableOfCalendars } from '../../../workers/warehouse/intake/formats/icalendar'
import { answer, clash, entry } from '../findings/calendar_of'

const SCHOOLS = { ids: ['100001'], names: ['Kite'], postcodes: ['TS1 1AA'], localAuthorities: ['Hull'] }
const timing = { zone: 'Europe/London', end: '', endZone: 'Europe/London', excluded: [], added: [] }
const RECORDS: readonly CalendarRecord[] = [
  {
    ...{ uid: 'club', sequence: 0, modified: '', recurrence: '', isCancelled: false },
    timing: { ...timing, start: '2026-03-23T23:30:00', duration: 'PT1H', rule: 'FREQ=WEEKLY;UNTIL=20260413' },
  },
  {
    ...{ uid: 'day', sequence: 0, modified: '', recurrence: '', isCancelled: false },
    timing: { ...timing, start: '2026-03-29', duration: '', rule: 'FREQ=MONTHLY;COUNT=2' },
  },
]
const ENTRIES = [
  entry({ uid: 'late', start: wallTimeOfIso('2026-02-28T23:45'), end: wallTimeOfIso('2026-03-01T00:15') }),
  entry({ uid: 'day', start: wallTimeOfIso('2026-03-01'), end: wallTimeOfIso('2026-03-02'), isAllDay: true }),
  entry({ uid: 'summer', start: wallTimeOfIso('2026-03-30T09:00'), end: wallTimeOfIso('2026-03-30T10:00') }),
]
const STAMP = new Date('2026-01-02T03:04:00Z')

/** All that depends on time: what is read, said, laid out and written. */
async function everything(): Promise<string> {
  const all = answer({ entries: ENTRIES, problems: [clash] })
  const ics = calendarIcs(all, SCHOOLS, STAMP)
  const typed = { title: 'A', provider: 'B', place: '', day: '2026-06-03', from: '00:15', to: '01:15' }
  return JSON.stringify([
    readCalendar(RECORDS, wallTimeOfIso('2026-08-31T23:59')).occurrences,
    ics,
    new TextDecoder().decode((await tableOfCalendars('a.ics', ics)).opening),
    typedEventIcs(typed, SCHOOLS, STAMP),
    [
      eventsCsv(all, SCHOOLS),
      clashesCsv(all, SCHOOLS),
      peakSentence(all),
      ...calendarNotes(all),
      themeSentence(all, KNOWN_THEME_WEEKS),
    ],
    ENTRIES.map(formatStart),
    [
      openingMonth(all),
      monthDays(all, '2026-03-01'),
      weekRows(all, SCHOOLS, 'school').map(({ cells }) => [...cells]),
    ],
  ])
}

/** What a machine in each of these zones makes of it, and how many minutes it is behind Greenwich in winter. */
for (const zone of process.argv.slice(2)) {
  process.env['TZ'] = zone
  const minutesBehind = new Date('2026-01-15T12:00:00Z').getTimezoneOffset()
  process.stdout.write(`${JSON.stringify({ zone, minutesBehind, everything: await everything() })}\n`)
}
