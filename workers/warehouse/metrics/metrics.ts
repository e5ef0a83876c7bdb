/**
 * Every metric, in the order it can be made, with its parameters and columns; a test describes each on the engine
 * and compares. Row types derive from here. A type is DuckDB's; `| null` is said with a trailing question mark.
 */
export const METRICS = {
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
  school_history: {
    parameters: ['in_school_index'],
    columns: {
      date: 'VARCHAR',
      activity_type: 'VARCHAR',
      type_as_written: 'VARCHAR',
      employer: 'VARCHAR',
      status: 'VARCHAR',
    },
  },
  data_quality: {
    parameters: [],
    columns: {
      completeness: 'DOUBLE?',
      other_rate: 'DOUBLE?',
      validity: 'DOUBLE?',
      timeliness: 'DOUBLE?',
      placement: 'DOUBLE?',
    },
  },
  jobs_in_area: {
    parameters: ['in_area_code', 'in_classification', 'in_year'],
    columns: { code: 'VARCHAR', label: 'VARCHAR', jobs: 'DOUBLE' },
  },
  jobs_catalogue: {
    parameters: [],
    columns: {
      area_code: 'VARCHAR',
      area_name: 'VARCHAR',
      classification: 'VARCHAR',
      years: 'VARCHAR',
      source_id: 'VARCHAR',
    },
  },
} as const satisfies Record<string, { parameters: readonly string[]; columns: Record<string, string> }>

export type MetricName = keyof typeof METRICS

type ValueOf<T extends string> = T extends `${infer Base}?`
  ? ValueOf<Base> | null
  : T extends 'VARCHAR'
    ? string
    : T extends 'BOOLEAN'
      ? boolean
      : number

/** A row of a metric as it crosses from SQL; a DATE comes as milliseconds. */
export type MetricRow<M extends MetricName> = {
  readonly [C in keyof (typeof METRICS)[M]['columns']]: ValueOf<(typeof METRICS)[M]['columns'][C] & string>
}
