import { columnOfPhase, PHASES_OF_FIGURES, TALLY_PHASES } from '../report/report'
import type { DemandAnswer, DemandRow } from '../requests/demand'
import type { LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'

const EARLIEST = '1900-01-01'

/** What demand is split by. */
export const DEMAND_ROWS = ['byArea', 'byPhase', 'byDiscipline', 'byMonth'] as const

export type DemandOfReport = Pick<DemandAnswer, 'question' | 'asAt' | 'all' | (typeof DEMAND_ROWS)[number]>

/** A number of pupils where it stands in the answer and where it stands in the whole table. */
interface PupilCell {
  readonly of: 'all' | DemandRow
  readonly row: number
  readonly column: number
}

interface DemandTable {
  readonly table: LeftTable
  readonly cells: readonly PupilCell[]
}

const pupilsOf = ({ of }: PupilCell, { all }: DemandOfReport): number =>
  of === 'all' ? all.pupilsUnserved : of.demand.pupilsUnserved

/** The tables of pupils unserved: by area, phase, discipline and month, each beside all of them. */
export const tablesOfDemand = (demand: DemandOfReport, areas: readonly string[]): readonly LeftTable[] =>
  demandTables(demand, areas).map(({ table }) => table)

/** The same with what each cell tells. */
export function demandTables(demand: DemandOfReport, areas: readonly string[]): readonly DemandTable[] {
  const { question, asAt, all, byArea, byPhase, byDiscipline, byMonth } = demand
  if (all.requests === 0) return []
  const { within, by, window } = question
  const ofScope = columnOfPhase(question.phase)
  const tableOf = (rows: Pick<LeftTable, 'grouping' | 'each'>, cells: readonly PupilCell[]): DemandTable => ({
    cells,
    table: {
      people: 'pupilsUnserved',
      ...rows,
      within,
      window: { from: window?.from ?? EARLIEST, to: window && window.to < asAt ? window.to : asAt },
      asAt: null,
      counted: 'all',
      list: null,
      rows: [...new Set(cells.map(({ row }) => row))],
      columns: [...new Set(cells.map(({ column }) => column))],
      hiddenCells: cells
        .filter((each) => pupilsOf(each, demand) === HIDDEN_COUNT)
        .map(({ row, column }) => row * PHASES_OF_FIGURES + column),
    },
  })
  const inRows = (rows: readonly DemandRow[], names: readonly string[]): readonly PupilCell[] => [
    ...rows.map((of) => {
      const at = names.indexOf(of.name)
      return { of, row: at < 0 ? names.length : at, column: ofScope }
    }),
    { of: 'all', row: names.length + 1, column: ofScope },
  ]
  const ofEach = (kind: 'discipline' | 'month', rows: readonly DemandRow[]): DemandTable => {
    const keys = rows.map(({ name }) => name)
    const names = keys.map((key) => key || 'none stated')
    return tableOf({ grouping: null, each: { kind, keys, names } }, inRows(rows, keys))
  }
  const inColumns = byPhase.flatMap((of): PupilCell[] => {
    const column = TALLY_PHASES.findIndex((phase) => phase === of.name)
    return column < 0 ? [] : [{ of, row: 1, column }]
  })
  return [
    tableOf({ grouping: by }, inRows(byArea, areas)),
    tableOf({ grouping: null }, [...inColumns, { of: 'all', row: 1, column: ofScope }]),
    ofEach('discipline', byDiscipline),
    ofEach('month', byMonth),
  ]
}
