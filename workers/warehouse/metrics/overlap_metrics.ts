import type { Metrics } from './metric_types'

/** What providers and programmes do at the same schools. */
export const OVERLAP_METRICS = {
  overlap_rows: {
    parameters: ['in_from', 'in_to'],
    columns: {
      engagement_id: 'VARCHAR',
      school_index: 'INTEGER',
      day: 'INTEGER',
      activity_type: 'VARCHAR',
      provider: 'VARCHAR',
      provider_name: 'VARCHAR',
      programme: 'VARCHAR',
      years: 'VARCHAR',
      delivered: 'BOOLEAN',
    },
  },
  same_visit_pairs: {
    parameters: [],
    columns: {
      first_id: 'VARCHAR',
      second_id: 'VARCHAR',
      school_index: 'INTEGER',
      date: 'VARCHAR',
      activity_type: 'VARCHAR',
      first_pupils: 'INTEGER?',
      second_pupils: 'INTEGER?',
      first_provider: 'VARCHAR',
      second_provider: 'VARCHAR',
      first_name: 'VARCHAR',
      second_name: 'VARCHAR',
    },
  },
} as const satisfies Metrics
