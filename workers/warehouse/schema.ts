import { PHASES_REPORTED_AS } from '../../src/domain/school/phase'
import type { Engine } from './engine'
import { METRICS } from './metrics/metrics'
import { placeInLayers } from './place_in_layers'
import academicYear from './rules/academic_year.sql?raw'
import yearGroups from './rules/year_groups.sql?raw'

const textByName = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.sql$/g, ''), text]))

/** SQL of every table and every metric, by name. */
export const TABLE_SQL = textByName(
  import.meta.glob('./tables/*.sql', { query: '?raw', import: 'default', eager: true }),
)
export const METRIC_SQL = textByName(
  import.meta.glob('./metrics/*.sql', { query: '?raw', import: 'default', eager: true }),
)

/** Tables that files fill, in the order in which they can be made; `school_areas` is made anew whenever schools, area_members or school_attributes change. */
export const LOADED_TABLES = [
  'schools',
  'school_links',
  'employers',
  'volunteers',
  'packages',
  'requests',
  'calendar_events',
  'term_dates',
  'attendance_groups',
  'outcomes',
  'engagements',
  'waiting_engagements',
  'written_employers',
  'recoded_types',
  'lists',
  'area_members',
  'school_attributes',
  'targets',
  'own_measures',
  'county_packs',
  'boundaries',
  'boundary_groupings',
  'loaded_jobs',
  'rejects',
] as const
/** Tables of decisions, filled from the project. */
const DECIDED_TABLES = [
  'school_matches',
  'employer_matches',
  'activity_codes',
  'double_reports',
  'own_areas',
] as const

export type LoadedTable = (typeof LOADED_TABLES)[number]

/** Tables that files can fill while the demo is open; the demo's own tables come with the app. */
export const TABLES_BESIDE_DEMO = [
  'loaded_jobs',
  'county_packs',
  'rejects',
] as const satisfies readonly LoadedTable[]

const sqlOf = (texts: Record<string, string>, name: string): string => {
  const text = texts[name]
  if (text === undefined) throw new Error(`There is no ${name}.sql`)
  return text
}

function reportingPhases(): string {
  const rows = Object.entries(PHASES_REPORTED_AS).flatMap(([reported, phases]) =>
    phases.map((phase) => `('${reported}', '${phase}')`),
  )
  return `INSERT INTO reporting_phases VALUES ${rows.join(', ')};`
}

/** The statements that make everything, in this order: the rules and every table, empty; the areas of schools; the metrics. */
export const SCHEMA_SQL = {
  tables: [
    academicYear,
    yearGroups,
    ...[...LOADED_TABLES, ...DECIDED_TABLES, 'jobs', 'job_classifications', 'reporting_phases'].map((table) =>
      sqlOf(TABLE_SQL, table),
    ),
    reportingPhases(),
  ],
  areas: ['placed_schools', 'school_areas'].map((table) => sqlOf(TABLE_SQL, table)),
  metrics: Object.keys(METRICS).map((metric) => sqlOf(METRIC_SQL, metric)),
} as const

/** Makes the rules, every table, empty, and every metric; a macro is bound when it is made, so a bad column fails here. */
export function createSchema(engine: Engine): void {
  for (const statement of SCHEMA_SQL.tables) engine.run(statement)
  deriveSchoolAreas(engine)
  for (const statement of SCHEMA_SQL.metrics) engine.run(statement)
}

/** Makes school_areas anew: whenever schools, area_members, school_attributes, boundaries, boundary_groupings or own_areas have changed. */
export function deriveSchoolAreas(engine: Engine): void {
  const [placedSchools = '', schoolAreas = ''] = SCHEMA_SQL.areas
  engine.run(placedSchools)
  placeInLayers(engine)
  engine.run(schoolAreas)
}
