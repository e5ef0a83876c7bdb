import { columnOfPhase } from '../report/report'
import type { SchoolPageAnswer } from '../school_page/school_page'
import type { LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'

const EVERY_PHASE = columnOfPhase('all')

/** The tables of people on the page of one school: its young people of each day with a delivered activity of known size. */
export function tablesOfSchool(
  { visits }: Pick<SchoolPageAnswer, 'visits'>,
  id: string,
  name: string,
): readonly LeftTable[] {
  const hiddenOn = new Map<string, boolean>()
  for (const { date, isDelivered, pupilsLow } of visits)
    if (isDelivered && (pupilsLow >= 0 || pupilsLow === HIDDEN_COUNT))
      hiddenOn.set(date, hiddenOn.get(date) === true || pupilsLow === HIDDEN_COUNT)
  return [...hiddenOn].map(([day, isHidden]) => ({
    people: 'youngPeople',
    grouping: null,
    each: { kind: 'school', keys: [id], names: [name] },
    within: null,
    window: { from: day, to: day },
    asAt: null,
    counted: 'all',
    list: null,
    rows: [0],
    columns: [EVERY_PHASE],
    hiddenCells: isHidden ? [EVERY_PHASE] : [],
  }))
}
