import { REPORTING_PHASES, type ReportingPhase } from '../school/phase'
import { countsRespondents, metricId } from '../report/metrics'
import { phasesOfMetric, type FigureParts } from '../report/report_rows'
import {
  PHASES_OF_FIGURES,
  columnOfPhase,
  placeOfArea,
  TALLY_FIELDS,
  type ReportAnswer,
  type ReportFigures,
} from '../report/report'
import { isRespondents, type LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'
import { tablesOfFeedback } from './tables_of_feedback'

const FIELD = TALLY_FIELDS.indexOf('youngPeople')
const METRIC = 'young_people'

/** The tables of people in the monthly report of one area, or of all schools for null; `areas` says that each area's leave. */
export function tablesOfReport(report: FigureParts, areas: 'one' | 'every' = 'one'): readonly LeftTable[] {
  const { answer, area } = report
  const reports =
    areas === 'one' ? [report] : [null, ...answer.areas].map((each) => ({ ...report, area: each }))
  const phases = new Set(reports.flatMap((each) => phasesOfMetric(each, METRIC)))
  return tablesOf(answer, areas === 'every' ? null : [placeOfArea(answer, area)], phases)
}

/** The tables of people in a county pack of these metrics, which has every area where it is of all schools. */
export function tablesOfPack({ answer, area }: FigureParts, ids: readonly string[]): readonly LeftTable[] {
  const phases = new Set(REPORTING_PHASES.filter((phase) => ids.includes(metricId(METRIC, phase))))
  const ofRespondents = ids.some(countsRespondents)
  return tablesOf(answer, area === null ? null : [placeOfArea(answer, area)], phases).filter(
    ({ people }) => ofRespondents || !isRespondents(people),
  )
}

/** Of these rows, with the young people of these phases. */
function tablesOf(
  answer: ReportAnswer,
  rows: LeftTable['rows'],
  phases: ReadonlySet<ReportingPhase>,
): readonly LeftTable[] {
  const columns = [...phases].map(columnOfPhase)
  return [
    ...[answer.now, answer.lastFirst, answer.lastRevised, answer.yearBefore].flatMap((figures) =>
      figures && columns.length > 0 ? tableOf(answer, figures, rows, columns) : [],
    ),
    ...tablesOfFeedback(answer, rows),
  ]
}

const tableOf = (
  { question, areas }: ReportAnswer,
  { window, asAt, values }: ReportFigures,
  rows: LeftTable['rows'],
  columns: readonly number[],
): LeftTable => ({
  people: 'youngPeople',
  grouping: question.grouping,
  window,
  asAt,
  counted: 'all',
  list: null,
  rows,
  columns,
  hiddenCells: Array.from({ length: areas.length + 2 }, (_, row) =>
    columns.map((column) => row * PHASES_OF_FIGURES + column),
  )
    .flat()
    .filter((cell) => values[cell * TALLY_FIELDS.length + FIELD] === HIDDEN_COUNT),
})
