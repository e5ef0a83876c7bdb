import { PHASES_OF_FIGURES } from '../report/report'
import type { Statement, StatementQuestion } from '../statement/statement'
import type { LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'

/** Statements give young people of all phases together. */
const EVERY_PHASE = PHASES_OF_FIGURES - 1

type Subject = Pick<Statement, 'key' | 'name' | 'youngPeople'>

/** The tables of people in statements: `areas` are all of their grouping, `statements` those that leave. */
export function tablesOfStatements(
  { kind, within, grouping, window }: StatementQuestion,
  areas: readonly string[],
  statements: readonly Subject[],
): readonly LeftTable[] {
  if (statements.length === 0) return []
  const keys = statements.map(({ key }) => key)
  const rows = kind === 'area' ? keys.map((key) => areas.indexOf(key)) : [...keys.keys()]
  return [
    {
      people: 'youngPeople',
      grouping: kind === 'area' ? grouping : null,
      ...(kind !== 'area' && { each: { kind, keys, names: statements.map(({ name }) => name) } }),
      within,
      window,
      asAt: null,
      counted: 'all',
      list: null,
      rows,
      columns: [EVERY_PHASE],
      hiddenCells: statements.flatMap(({ youngPeople }, at) =>
        youngPeople === HIDDEN_COUNT ? [rows[at]! * PHASES_OF_FIGURES + EVERY_PHASE] : [],
      ),
    },
  ]
}
