import type { Metrics } from './metric_types'

/** Metrics of loaded job figures. */
export const JOB_METRICS = {
  jobs_in_area: {
    parameters: ['in_area_code', 'in_classification', 'in_unit', 'in_sex', 'in_year'],
    columns: { code: 'VARCHAR', label: 'VARCHAR', jobs: 'DOUBLE', margin: 'DOUBLE?' },
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
} as const satisfies Metrics
