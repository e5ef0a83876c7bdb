import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PlacedOccurrence } from '../../../src/domain/calendar/calendar_event'
import { clashesOf } from '../../../src/domain/calendar/clashes'
import { isoWeekOf } from '../../../src/domain/calendar/day_kind'
import { duplicationsOf, repeatedListings, saturationsOf } from '../../../src/domain/calendar/duplication'
import { wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { csvRowsOfAnyLines } from '../../csv_rows'
import { hasRealFiles, realPath } from '../../real_files'

const text = (name: string): string => readFileSync(realPath('planning', name), 'utf8')
const rowsOf = (name: string) => csvRowsOfAnyLines(text(name))
const words = (cell: string | undefined): string[] => (cell ?? '').split(' ').filter((each) => each !== '')

describe.skipIf(!hasRealFiles)('clashes, duplication and saturation of events_A', () => {
  const rows = hasRealFiles ? rowsOf('events_A_occurrences.expected.csv') : []
  const known = hasRealFiles
    ? (JSON.parse(text('events_A.expected.json')) as {
        clashes: { pairs: number; by_severity: Record<string, number> }
        duplication: {
          list: [string, string, string, number, number, string[]][]
          pairs_if_no_group_were_declared: number
        }
        same_event_in_calendar_and_csv: string[][]
        saturated_school_half_terms: { list: [string, string, number, number, number][] }
      })
    : undefined
  const urns = [...new Set(rows.map((row) => row['urn'] ?? ''))].filter((urn) => urn !== '')
  const events = [...new Set(rows.map((row) => row['id']))]
  const providers = [...new Set(rows.map((row) => row['provider']))]
  const occurrences = rows.map((row): PlacedOccurrence => {
    const isAllDay = row['all_day'] === '1'
    const end = wallTimeOfIso(row['end_london'] ?? '')
    return {
      event: events.indexOf(row['id']),
      title: row['title'] ?? '',
      provider: providers.indexOf(row['provider']),
      school: urns.indexOf(row['urn'] ?? ''),
      venue: '',
      start: wallTimeOfIso(row['start_london'] ?? ''),
      end: isAllDay ? end + 1440 : end,
      isAllDay,
      isCancelled: row['cancelled'] === '1',
      disciplines: words(row['disciplines']),
      type: row['type'] ?? '',
      years: words(row['years']).map((year) => Number(year.slice(1))),
      dayKind: 'term',
      halfTerm: row['half_term'] ?? '',
      isInExams: false,
    }
  })
  const groups = hasRealFiles ? rowsOf('shared_attendance_A.csv').map((row) => row['Provider']) : []
  const groupOf = providers.map((provider) => (groups.includes(provider) ? 0 : -1))
  const idOf = (index: number) => {
    const { id = '', start_london: start = '' } = rows[index] ?? {}
    return `${id}|${start}${start.length === 10 ? '' : ':00'}`
  }

  it('has every clash of the known list, with its severity', () => {
    const clashes = clashesOf(occurrences).map((clash) =>
      [
        urns[clash.school],
        isoWeekOf(clash.monday),
        ...[idOf(clash.a), idOf(clash.b)].sort(),
        clash.severity,
        clash.isOfDifferentProviders,
        clash.doYearsOverlap,
      ].join(' '),
    )
    const expected = rowsOf('clashes_A.expected.csv').map((row) =>
      [
        row['urn'],
        row['iso_week'],
        ...[row['a'] ?? '', row['b'] ?? ''].sort(),
        row['severity'],
        row['different_providers']?.toLowerCase(),
        row['years_overlap']?.toLowerCase(),
      ].join(' '),
    )
    expect(clashes.toSorted()).toEqual(expected.toSorted())
    expect(clashes).toHaveLength(known?.clashes.pairs ?? 0)
  })

  it('has every duplication of the known list, at schools, and six more where no group is known', () => {
    const pairs = duplicationsOf(occurrences, groupOf)
      .map(({ a, b, score, fewestDaysApart, disciplines }) =>
        [
          ...[rows[a]?.['id'] ?? '', rows[b]?.['id'] ?? ''].sort(),
          score,
          fewestDaysApart,
          disciplines.toSorted().join('+'),
        ].join(' '),
      )
      .toSorted()
    const expected = (known?.duplication.list ?? []).map(([, a, b, score, days, disciplines]) =>
      [...[a, b].sort(), score, days, disciplines.toSorted().join('+')].join(' '),
    )
    expect(pairs).toEqual(expected.toSorted())
    expect(
      duplicationsOf(
        occurrences,
        providers.map(() => -1),
      ),
    ).toHaveLength(known?.duplication.pairs_if_no_group_were_declared ?? 0)
  })

  it('knows the events that stand in a calendar and in the sheet', () => {
    const pairs = repeatedListings(occurrences).map(({ first, repeat }) =>
      [rows[first]?.['id'], rows[repeat]?.['id']].toSorted().join(' '),
    )
    const expected = (known?.same_event_in_calendar_and_csv ?? []).map((pair) => pair.toSorted().join(' '))
    expect(pairs.toSorted()).toEqual(expected.toSorted())
  })

  it('has every saturated school and half-term', () => {
    const found = saturationsOf(occurrences).map(({ school, halfTerm, ...counts }) =>
      [urns[school], halfTerm, counts.events, counts.providers, counts.occurrences].join(' '),
    )
    const expected = (known?.saturated_school_half_terms.list ?? []).map((each) => each.join(' '))
    expect(found.toSorted()).toEqual(expected.toSorted())
  })
})
