/**
 * Every metric, in the order it can be made, with its parameters and columns; a test describes each on the engine
 * and compares. Row types derive from here. Types are DuckDB's; a trailing question mark marks a nullable column.
 */
export const METRICS = {
  school_history: {
    parameters: ['in_school_index'],
    columns: {
      date: 'VARCHAR',
      activity_type: 'VARCHAR',
      type_as_written: 'VARCHAR',
      employer: 'VARCHAR',
      programme: 'VARCHAR',
      status: 'VARCHAR',
    },
  },
  school_contacts: {
    parameters: [],
    columns: {
      school_index: 'INTEGER',
      street: 'VARCHAR',
      town: 'VARCHAR',
      telephone: 'VARCHAR',
      website: 'VARCHAR',
    },
  },
  engagement_checks: {
    parameters: [],
    columns: {
      engagement_id: 'VARCHAR',
      school_index: 'INTEGER',
      source_file: 'VARCHAR?',
      source_row: 'INTEGER?',
      date: 'DATE',
      delivered: 'BOOLEAN',
      has_type: 'BOOLEAN',
      is_other: 'BOOLEAN',
      has_pupils: 'BOOLEAN',
      has_hours: 'BOOLEAN',
      has_mode: 'BOOLEAN',
      has_reported: 'BOOLEAN',
      pupils: 'INTEGER?',
      roll: 'INTEGER?',
      hours: 'FLOAT?',
      lag_days: 'INTEGER?',
      pupils_over_5000: 'BOOLEAN',
      pupils_over_roll: 'BOOLEAN',
      hours_over_24: 'BOOLEAN',
      reported_before: 'BOOLEAN',
    },
  },
  rejected_rows: {
    parameters: [],
    columns: {
      file: 'VARCHAR',
      source_row: 'INTEGER',
      source_column: 'VARCHAR',
      value: 'VARCHAR',
      reason: 'VARCHAR',
    },
  },
  data_quality: {
    parameters: ['in_by', 'in_grouping'],
    columns: {
      label: 'VARCHAR',
      engagements: 'INTEGER',
      delivered: 'INTEGER',
      filled_cells: 'INTEGER',
      expected_cells: 'INTEGER',
      coded: 'INTEGER',
      typed: 'INTEGER',
      valid: 'INTEGER',
      checked: 'INTEGER',
      in_time: 'INTEGER',
      reported: 'INTEGER',
      placed: 'INTEGER',
      placeable: 'INTEGER',
      mean_pupils: 'DOUBLE?',
    },
  },
  lag_by_week: { parameters: [], columns: { week: 'INTEGER', engagements: 'INTEGER' } },
  missing_fields: {
    parameters: [],
    columns: { field: 'VARCHAR', missing: 'INTEGER', engagements: 'INTEGER', in_score: 'BOOLEAN' },
  },
  possible_doubles: {
    parameters: [],
    columns: {
      place: 'BIGINT',
      second_id: 'VARCHAR',
      first_id: 'VARCHAR',
      school_index: 'INTEGER',
      source_file: 'VARCHAR?',
      source_row: 'INTEGER?',
      date: 'DATE',
      pupils: 'INTEGER?',
      exact: 'BOOLEAN',
    },
  },
  rows_to_check: {
    parameters: ['in_threshold'],
    columns: {
      file: 'VARCHAR',
      source_row: 'INTEGER?',
      engagement_id: 'VARCHAR',
      school_id: 'VARCHAR',
      school: 'VARCHAR',
      date: 'VARCHAR',
      reason: 'VARCHAR',
      found_value: 'VARCHAR',
      compared_with: 'VARCHAR',
    },
  },
  visits_by_employer: {
    parameters: ['in_authorities'],
    columns: {
      employer_index: 'INTEGER?',
      visits: 'INTEGER',
      schools: 'INTEGER',
      last: 'VARCHAR',
      activity_type: 'VARCHAR',
    },
  },
  statement_rows: {
    parameters: ['in_schools', 'in_written_employers', 'in_from', 'in_to'],
    columns: {
      date: 'VARCHAR',
      school_index: 'INTEGER',
      activity_type: 'VARCHAR',
      employer: 'VARCHAR',
      delivered: 'BOOLEAN',
      pupils: 'INTEGER?',
      pupils_low: 'INTEGER?',
      pupils_high: 'INTEGER?',
      volunteers: 'INTEGER?',
      hours: 'INTEGER?',
      prep_hours: 'INTEGER?',
    },
  },
  statement_employers: {
    parameters: [],
    columns: {
      written_employer: 'INTEGER',
      key: 'VARCHAR',
      name: 'VARCHAR',
    },
  },
  statement_visits: {
    parameters: ['in_from', 'in_to'],
    columns: { written_employer: 'INTEGER', school_index: 'INTEGER', activities: 'INTEGER' },
  },
  activity_mix: {
    parameters: ['in_list_id', 'in_reporting_phase', 'in_from', 'in_to'],
    columns: { activity_type: 'VARCHAR', list_count: 'INTEGER', rest_count: 'INTEGER' },
  },
  types_by_kind_of_school: {
    parameters: ['in_list_id', 'in_to'],
    columns: {
      phase: 'VARCHAR',
      listed: 'BOOLEAN',
      activity_type: 'VARCHAR',
      schools: 'INTEGER',
      reached: 'INTEGER',
    },
  },
  year_group: {
    parameters: ['in_phase', 'in_authorities', 'in_threshold'],
    columns: { schools: 'INTEGER', left_out: 'INTEGER', children: 'DOUBLE' },
  },
  feedback_rows: {
    parameters: ['in_from', 'in_to', 'in_as_at', 'in_types'],
    columns: {
      source_row: 'INTEGER',
      school_index: 'INTEGER',
      delivered: 'BOOLEAN',
      pupils: 'INTEGER?',
      responses: 'INTEGER?',
      enjoyment: 'DOUBLE?',
      enjoyment_positive: 'INTEGER?',
      objectives: 'DOUBLE?',
      objectives_positive: 'INTEGER?',
      community: 'DOUBLE?',
      community_positive: 'INTEGER?',
      evaluation_level: 'SMALLINT?',
      outcome_areas: 'VARCHAR?',
      unread_scores: 'VARCHAR?',
    },
  },
  feedback_found: {
    parameters: [],
    columns: { loaded: 'INTEGER', found: 'INTEGER', waiting: 'INTEGER' },
  },
  measure_figures: {
    parameters: [],
    columns: {
      measure: 'VARCHAR',
      unit: 'VARCHAR',
      area: 'VARCHAR',
      month: 'VARCHAR',
      value: 'DOUBLE',
      target: 'DOUBLE?',
      fewer_is_better: 'BOOLEAN',
    },
  },
  delivered_by_school: {
    parameters: ['in_from', 'in_to', 'in_as_at', 'in_types'],
    columns: { school_index: 'INTEGER', activities: 'INTEGER' },
  },
  jobs_in_area: {
    parameters: ['in_area_code', 'in_classification', 'in_unit', 'in_sex', 'in_year'],
    columns: { code: 'VARCHAR', label: 'VARCHAR', jobs: 'DOUBLE' },
  },
  jobs_catalogue: {
    parameters: [],
    columns: {
      area_code: 'VARCHAR',
      area_name: 'VARCHAR',
      classification: 'VARCHAR',
      unit: 'VARCHAR',
      years: 'VARCHAR',
      years_by_sex: 'VARCHAR',
      source_id: 'VARCHAR',
      source: 'VARCHAR?',
      groups: 'INTEGER?',
      periods: 'VARCHAR?',
      withheld: 'VARCHAR?',
      totals: 'VARCHAR?',
      known: 'VARCHAR?',
      known_codes: 'VARCHAR?',
      impossible_codes: 'VARCHAR?',
      region: 'VARCHAR?',
      stands_in: 'VARCHAR?',
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

/** A row of columns declared so, as it crosses from SQL; a DATE comes as milliseconds. */
export type RowOf<Columns extends Readonly<Record<string, string>>> = {
  readonly [C in keyof Columns]: ValueOf<Columns[C]>
}

export type MetricRow<M extends MetricName> = RowOf<(typeof METRICS)[M]['columns']>
