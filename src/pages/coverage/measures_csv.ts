import {
  measureOf,
  type CoverageMeasure,
  type CoverageMeasuresAnswer,
} from '../../domain/coverage/coverage_measures'
import type { CoverageTally, YoungPeople } from '../../domain/coverage/coverage_measures'
import { csvFile } from '../../domain/files/csv'
import { HIDDEN_COUNT, HIDDEN_SYMBOL } from '../../domain/people/small_numbers'
import type { Grouping } from '../../domain/project/dataset'

type Cell = string | number | null

/** What a rate is of stands before it. */
const HEADINGS = [
  ...['area_code', 'area_name', 'phase', 'from', 'to', 'counted', 'schools', 'schools_reached', 'reach'],
  ...['priority_schools', 'priority_schools_reached', 'priority_reach', 'sessions', 'sessions_without_hours'],
  ...['hours', 'sessions_without_headcount', 'young_people_low', 'young_people_middle', 'young_people_high'],
  ...['sessions_per_reached_school', 'contacts_schools', 'contacts_roll', 'contacts_young_people'],
  ...['contacts_per_pupil', 'depth_none', 'depth_light', 'depth_moderate', 'depth_deep', 'share_deep'],
  ...[
    'encounters_schools',
    'encounters_roll',
    'encounters_young_people',
    'encounters_per_pupil',
    'employers',
  ],
  ...['schools_year_before', 'schools_reached_year_before', 'change_points', 'target_pct', 'gap_points'],
]

const people = (count: number): Cell => (count === HIDDEN_COUNT ? HIDDEN_SYMBOL : count)
const bounds = ({ low, mid, high }: YoungPeople): readonly Cell[] => [low, mid, high].map(people)

function cellsOf(tally: CoverageTally, targetPct: number | null): readonly Cell[] {
  const { reach, priority, contacts, depth, encounters, before } = tally
  const valueOf = (measure: CoverageMeasure): Cell => {
    const { value, isHidden } = measureOf(measure, tally, targetPct)
    return isHidden ? HIDDEN_SYMBOL : value
  }
  return [
    ...[reach.schools, reach.reached, valueOf('reach')],
    ...[priority?.schools ?? null, priority?.reached ?? null, valueOf('priority')],
    ...[tally.sessions, tally.withoutHours, tally.hours / 100],
    ...[tally.withoutHeadcount, ...bounds(tally.young), valueOf('sessions_per_school')],
    ...[contacts.schools, contacts.roll, people(contacts.young.mid), valueOf('contacts')],
    ...[...depth, valueOf('depth')],
    ...[encounters.schools, encounters.roll, people(encounters.young), valueOf('encounters')],
    ...[tally.employers, before?.schools ?? null, before?.reached ?? null, valueOf('change')],
    ...[targetPct, valueOf('gap')],
  ]
}

/** Coverage measures (CSV): all measures of the whole scope, then of each area compared. `targetPct` is of reach. */
export function measuresCsv(
  { question, all, areas }: CoverageMeasuresAnswer,
  grouping: Grouping | undefined,
  whole: string,
  targetPct: number | null,
): string {
  const { phase, window, counted } = question
  const row = (code: string, name: string, tally: CoverageTally): readonly Cell[] => [
    ...[code, name, phase, window.from, window.to, counted],
    ...cellsOf(tally, targetPct),
  ]
  const isWhole = question.within === null && question.hexagonKm === undefined
  const inside = (grouping?.areas ?? []).flatMap((name, at) => {
    const tally = areas[at]
    return tally && (isWhole || tally.reach.schools > 0) ? [row(grouping?.codes[at] ?? '', name, tally)] : []
  })
  return csvFile(HEADINGS, [row('', whole, all), ...inside])
}
