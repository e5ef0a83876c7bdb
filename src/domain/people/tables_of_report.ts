import {
  PHASES_OF_FIGURES,
  placeOfArea,
  TALLY_FIELDS,
  type ReportAnswer,
  type ReportFigures,
} from '../report/report'
import { countsPeople, countsRespondents } from '../report/metrics'
import { isRespondents, type LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'
import { tablesOfFeedback } from './tables_of_feedback'

const FIELD = TALLY_FIELDS.indexOf('youngPeople')
/** Reports give young people of all phases together. */
const EVERY_PHASE = PHASES_OF_FIGURES - 1

/** The tables of people in the monthly report of one area, or of all schools for null; `areas` says that each area's leave. */
export function tablesOfReport(
  answer: ReportAnswer,
  area: string | null,
  areas: 'one' | 'every' = 'one',
): readonly LeftTable[] {
  const rows = areas === 'every' ? null : [placeOfArea(answer, area)]
  const { now, lastFirst, lastRevised, yearBefore } = answer
  return [
    ...[now, lastFirst, lastRevised, yearBefore].flatMap((figures) =>
      figures ? tableOf(answer, figures, rows) : [],
    ),
    ...tablesOfFeedback(answer, rows),
  ]
}

/** The tables of people in a county pack of these metrics, which has every area where it is of all schools. */
export const tablesOfPack = (
  answer: ReportAnswer,
  area: string | null,
  ids: readonly string[],
): readonly LeftTable[] =>
  tablesOfReport(answer, area, area === null ? 'every' : 'one').filter(({ people }) =>
    ids.some(isRespondents(people) ? countsRespondents : countsPeople),
  )

const tableOf = (
  { question, areas }: ReportAnswer,
  { window, asAt, values }: ReportFigures,
  rows: LeftTable['rows'],
): LeftTable => ({
  people: 'youngPeople',
  grouping: question.grouping,
  window,
  asAt,
  counted: 'all',
  list: null,
  rows,
  columns: [EVERY_PHASE],
  hiddenCells: Array.from(
    { length: areas.length + 2 },
    (_, row) => row * PHASES_OF_FIGURES + EVERY_PHASE,
  ).filter((cell) => values[cell * TALLY_FIELDS.length + FIELD] === HIDDEN_COUNT),
})
