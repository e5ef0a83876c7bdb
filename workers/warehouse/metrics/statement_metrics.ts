import type { Metrics } from './metric_types'

/** What statements of schools, employers and areas say. */
export const STATEMENT_METRICS = {
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
    columns: {
      written_employer: 'INTEGER',
      school_index: 'INTEGER',
      activities: 'INTEGER',
      last_date: 'VARCHAR',
    },
  },
} as const satisfies Metrics
