import type { Metrics } from './metric_types'

/** Activities at settings that are no school. */
export const SETTING_METRICS = {
  setting_activities: {
    parameters: [],
    columns: {
      source_file: 'VARCHAR?',
      source_row: 'INTEGER?',
      engagement_id: 'VARCHAR',
      setting: 'VARCHAR',
      date: 'DATE',
      activity_type: 'VARCHAR',
      direct: 'BOOLEAN',
      programme: 'VARCHAR?',
      pupils: 'INTEGER?',
      pupils_low: 'INTEGER?',
      pupils_high: 'INTEGER?',
      volunteers: 'INTEGER?',
      hours: 'FLOAT?',
      prep_hours: 'FLOAT?',
      status: 'VARCHAR',
    },
  },
  non_school_settings: {
    parameters: ['in_from', 'in_to', 'in_direct_only', 'in_programme'],
    columns: {
      setting: 'VARCHAR',
      sessions: 'INTEGER',
      without_hours: 'INTEGER',
      hours: 'DOUBLE',
      without_volunteer_hours: 'INTEGER',
      volunteer_count: 'INTEGER',
      volunteer_hours: 'DOUBLE',
      without_pupils: 'INTEGER',
      pupils: 'INTEGER',
      pupils_low: 'INTEGER',
      pupils_high: 'INTEGER',
    },
  },
  non_school_target: {
    parameters: ['in_year'],
    columns: { hours: 'DOUBLE', source: 'VARCHAR' },
  },
} as const satisfies Metrics
