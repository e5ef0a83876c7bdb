import { PHASES_OF_FIGURES } from '../report/report'
import type { Statement, StatementQuestion } from '../statement/statement'
import type { LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'

/** Statements give young people of all phases together. */
const EVERY_PHASE = PHASES_OF_FIGURES - 1

/**
 * The tables of people in statements of areas: `areas` are all of their grouping, `statements` those that leave. Statements
 * of employers and schools, and those within another area, are of no table that others are compared with.
 */
export function tablesOfStatements(
  { kind, within, grouping, window }: StatementQuestion,
  areas: readonly string[],
  statements: readonly Pick<Statement, 'key' | 'youngPeople'>[],
): readonly LeftTable[] {
  if (kind !== 'area' || within !== null) return []
  const cellOf = ({ key }: Pick<Statement, 'key'>): number =>
    areas.indexOf(key) * PHASES_OF_FIGURES + EVERY_PHASE
  return [
    {
      people: 'youngPeople',
      grouping,
      window,
      asAt: null,
      counted: 'all',
      list: null,
      rows: statements.map(({ key }) => areas.indexOf(key)),
      columns: [EVERY_PHASE],
      hiddenCells: statements.filter(({ youngPeople }) => youngPeople === HIDDEN_COUNT).map(cellOf),
    },
  ]
}
