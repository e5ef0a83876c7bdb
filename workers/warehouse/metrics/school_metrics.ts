import type { Metrics } from './metric_types'

/** Metrics of one school, and of every school's contacts. */
export const SCHOOL_METRICS = {
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
  school_visits: {
    parameters: ['in_school_index'],
    columns: {
      school_index: 'INTEGER',
      date: 'VARCHAR',
      academic_year: 'SMALLINT',
      activity_type: 'VARCHAR',
      employer: 'VARCHAR',
      programme: 'VARCHAR',
      delivered: 'BOOLEAN',
      direct: 'BOOLEAN',
      has_employer: 'BOOLEAN',
      years: 'VARCHAR',
      pupils: 'INTEGER?',
      pupils_low: 'INTEGER?',
      pupils_high: 'INTEGER?',
    },
  },
  school_facts: {
    parameters: ['in_school_index'],
    columns: {
      school_index: 'INTEGER',
      type: 'VARCHAR',
      trust: 'VARCHAR',
      town: 'VARCHAR',
      low_age: 'SMALLINT?',
      high_age: 'SMALLINT?',
      sixth_form: 'BOOLEAN?',
      pupils: 'INTEGER?',
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
} as const satisfies Metrics
