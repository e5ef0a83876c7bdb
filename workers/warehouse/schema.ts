import { PHASES_REPORTED_AS } from '../../src/domain/phase'
import type { Engine } from './engine'

const textOf = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.sql$/g, ''), text]))

/** SQL of every table and every metric, by name. */
export const TABLES = textOf(
  import.meta.glob('./tables/*.sql', { query: '?raw', import: 'default', eager: true }),
)
export const METRICS = textOf(
  import.meta.glob('./metrics/*.sql', { query: '?raw', import: 'default', eager: true }),
)

/** Tables in the order they can be made; `school_areas` is made anew whenever schools or area_members change. */
export const LOADED_TABLES = [
  'schools',
  'employers',
  'engagements',
  'lists',
  'area_members',
  'targets',
  'rejects',
] as const

/** Metrics in the order they can be made: a macro is bound when it is created, so a bad column fails here. */
export const METRIC_ORDER = [
  'schools_in_scope',
  'engagement_status',
  'coverage_by_area',
  'coverage_over_time',
  'priority_gaps',
  'school_history',
  'data_quality',
  'jobs_in_area',
  'jobs_catalogue',
] as const

const sqlOf = (texts: Record<string, string>, name: string): string => {
  const text = texts[name]
  if (text === undefined) throw new Error(`There is no ${name}.sql`)
  return text
}

/** Makes every table, empty, and every metric. */
export function createSchema(engine: Engine): void {
  for (const table of [...LOADED_TABLES, 'jobs', 'reporting_phases']) engine.run(sqlOf(TABLES, table))
  for (const [reported, phases] of Object.entries(PHASES_REPORTED_AS))
    for (const phase of phases) engine.query('INSERT INTO reporting_phases VALUES ($1, $2)', reported, phase)
  deriveSchoolAreas(engine)
  for (const metric of METRIC_ORDER) engine.run(sqlOf(METRICS, metric))
}

export const deriveSchoolAreas = (engine: Engine): void => engine.run(sqlOf(TABLES, 'school_areas'))
