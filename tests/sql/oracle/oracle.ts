import type { Engine } from '../../../workers/warehouse/engine'
import { rowsOfMacro } from '../../../workers/warehouse/metrics/ask_metric'
import type { RowOf } from '../../../workers/warehouse/metrics/metric_row'

/**
 * What the typed arrays of workers/warehouse/arrays answer, said again in SQL: a second opinion that only tests ask for.
 * In the order it can be made, with parameters and columns as in metrics/metrics.ts.
 */
export const ORACLE = {
  schools_in_scope: {
    parameters: ['in_phase', 'within_grouping', 'within_area'],
    columns: { school_index: 'INTEGER' },
  },
  engagement_status: {
    parameters: ['in_from', 'in_to', 'in_direct_only'],
    columns: {
      school_index: 'INTEGER',
      engagement_status: 'VARCHAR',
      engagements: 'INTEGER',
      last_date: 'DATE?',
    },
  },
  coverage_by_area: {
    parameters: [
      'in_grouping',
      'in_phase',
      'in_from',
      'in_to',
      'in_direct_only',
      'within_grouping',
      'within_area',
    ],
    columns: { area: 'VARCHAR?', schools: 'INTEGER', schools_reached: 'INTEGER' },
  },
  coverage_over_time: {
    parameters: ['in_phase', 'in_direct_only', 'within_grouping', 'within_area'],
    columns: { month: 'INTEGER', engagements: 'INTEGER' },
  },
  priority_gaps: {
    parameters: ['in_phase', 'in_from', 'in_to', 'in_list_id', 'within_grouping', 'within_area'],
    columns: {
      school_index: 'INTEGER',
      engagement_status: 'VARCHAR',
      engagements: 'INTEGER',
      last_date: 'DATE?',
      fsm_pct: 'FLOAT?',
      pupils: 'INTEGER?',
      on_list: 'BOOLEAN',
    },
  },
  reporting_lag: {
    parameters: ['in_today'],
    columns: {
      reported: 'INTEGER',
      not_reported: 'INTEGER',
      negative: 'INTEGER',
      over_28: 'INTEGER',
      over_90: 'INTEGER',
      median: 'DOUBLE?',
      p90: 'INTEGER?',
      as_at: 'VARCHAR?',
      complete_to: 'VARCHAR?',
      in_last_weeks: 'INTEGER',
      dated_later: 'INTEGER',
    },
  },
} as const satisfies Record<string, { parameters: readonly string[]; columns: Record<string, string> }>

type OracleName = keyof typeof ORACLE

const SQL: Record<string, string> = import.meta.glob('./*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sqlOf = (name: string): string => SQL[`./${name}.sql`] ?? ''

/** SQL of every table macro of the oracle, by name. */
export const ORACLE_SQL = Object.fromEntries(Object.keys(ORACLE).map((name) => [name, sqlOf(name)]))

/** The statements that make the oracle's macros, in order. */
export const ORACLE_STATEMENTS: readonly string[] = ['term', ...Object.keys(ORACLE)].map(sqlOf)

/** Makes the oracle's macros in an engine that has the schema. */
export function createOracle(engine: Engine): void {
  for (const statement of ORACLE_STATEMENTS) engine.run(statement)
}

/** Rows of the oracle, called with its parameters in the declared order. */
export const askOracle = <O extends OracleName>(
  engine: Engine,
  name: O,
  ...parameters: readonly (string | number | boolean | null)[]
): RowOf<(typeof ORACLE)[O]['columns']>[] => rowsOfMacro(engine, name, parameters)
