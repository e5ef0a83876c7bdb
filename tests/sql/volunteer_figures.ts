import { readFileSync } from 'node:fs'
import { realPath } from '../real_files'
import type { OpenIntake } from './intake_in_node'

type Counts = Readonly<Record<string, number>>
type ByArea = Readonly<Record<string, Counts>>

/** volunteers_A.expected.json: what a correct reading of volunteers_A.csv gives (DEFINITIONS.md, Volunteers). */
export interface ExpectedVolunteers {
  readonly rows_in_file: number
  readonly not_records: Counts
  readonly repeated_ids: Counts
  readonly rejected: Counts
  readonly accepted: number
  readonly columns_that_must_be_dropped: readonly string[]
  readonly full_postcodes_cut_to_district: number
  readonly sectors_cut_to_district: number
  readonly without_position: Counts
  readonly by_status: Counts
  readonly registered: number
  readonly active: number
  readonly active_over_registered: number
  readonly active_without_activity_in_12_months_to_2025_07_31: number
  readonly dbs_on_2025_10_01: Readonly<Record<'all' | 'active' | 'unknown_parts_all', Counts>>
  readonly unknown_discipline: {
    readonly all: Counts
    readonly active: Counts
    readonly blank: number
    readonly placeholder_word: number
    readonly by_hub: ByArea
  }
  readonly volunteers_by_discipline_accepted: Counts
  readonly volunteers_by_discipline_active: Counts
  readonly capacity_visits_per_term: {
    readonly all: number
    readonly active: number
    readonly blank_read_as_1: Counts
  }
  readonly travel_blank: Counts
  readonly travel_km_sum_accepted: number
  readonly phases: Counts
  readonly modes: Counts
  readonly by_region: ByArea
  readonly by_hub: ByArea
}

export const expectedVolunteers = (): ExpectedVolunteers =>
  JSON.parse(readFileSync(realPath('planning', 'volunteers_A.expected.json'), 'utf8')) as ExpectedVolunteers

const ACTIVE = "status = 'active'"

/** Figures of the open volunteers, as the expected file has them. */
export function volunteerFigures({ rows }: OpenIntake) {
  const count = (where: string): number =>
    (rows(`SELECT count(*)::INTEGER AS n FROM volunteers WHERE ${where}`)[0] as { n: number }).n
  const sum = (amount: string, where: string): number =>
    (rows(`SELECT sum(${amount})::DOUBLE AS n FROM volunteers WHERE ${where}`)[0] as { n: number }).n
  const listed = (column: string, where: string): Counts => {
    const found = rows(`SELECT code, count(*)::INTEGER AS n FROM (
      SELECT unnest(string_split(${column}, ';')) AS code FROM volunteers WHERE ${where}) GROUP BY 1 ORDER BY 1`)
    return Object.fromEntries((found as { code: string; n: number }[]).map(({ code, n }) => [code, n]))
  }
  const both = (where: string): Counts => ({ all: count(where), active: count(`${where} AND ${ACTIVE}`) })
  const share = (n: number, of: number): Counts => ({ n, of, share: Math.round((1e6 * n) / of) / 1e6 })
  const dbs = (where: string): Counts => ({
    expired: count(`dbs_expiry < DATE '2025-10-01' AND ${where}`),
    unknown: count(`dbs_expiry IS NULL AND ${where}`),
    valid: count(`dbs_expiry >= DATE '2025-10-01' AND ${where}`),
  })
  const registered = count("status IS DISTINCT FROM 'prospective'")
  const active = count(ACTIVE)
  return {
    accepted: count('true'),
    by_status: listed('status', 'true'),
    registered,
    active,
    active_over_registered: Math.round((1e6 * active) / registered) / 1e6,
    active_without_activity_in_12_months_to_2025_07_31: count(
      `${ACTIVE} AND (last_active IS NULL OR last_active <= DATE '2024-07-31')`,
    ),
    dbs: { all: dbs('true'), active: dbs(ACTIVE) },
    unknown_discipline: {
      all: share(count('disciplines IS NULL'), count('true')),
      active: share(count(`disciplines IS NULL AND ${ACTIVE}`), active),
    },
    volunteers_by_discipline_accepted: listed('disciplines', 'true'),
    volunteers_by_discipline_active: listed('disciplines', ACTIVE),
    capacity_visits_per_term: {
      all: sum('coalesce(visits_per_term, 1)', 'true'),
      active: sum('coalesce(visits_per_term, 1)', ACTIVE),
      blank_read_as_1: both('visits_per_term IS NULL'),
    },
    travel_blank: both('travel_km IS NULL'),
    travel_km_sum_accepted: sum('travel_km', 'true'),
    phases: { blank: count('phases IS NULL'), ...listed('phases', 'true') },
    modes: { blank: count('modes IS NULL'), ...listed('modes', 'true') },
    without_position: count('lon IS NULL'),
  }
}

/** Volunteers by the hub or region of their district: that of the authority with most schools in it. */
export function volunteersByArea({ rows }: OpenIntake, area: 'hub' | 'region') {
  const areaOfAuthority =
    area === 'hub'
      ? "SELECT local_authority_code, arg_max(area, valid_from) AS area FROM area_members WHERE grouping_key = 'hub' GROUP BY 1"
      : 'SELECT local_authority_code, mode(region) AS area FROM schools WHERE region IS NOT NULL GROUP BY 1'
  return rows(`
    WITH counted AS (
      SELECT split_part(postcode, ' ', 1) AS district, local_authority_code, count(*) AS schools
      FROM schools WHERE postcode IS NOT NULL AND local_authority_code IS NOT NULL GROUP BY ALL
    ),
    authorities AS (
      SELECT district, first(local_authority_code ORDER BY schools DESC, local_authority_code) AS local_authority_code
      FROM counted GROUP BY 1
    ),
    areas AS (${areaOfAuthority})
    SELECT CASE WHEN lon IS NULL THEN 'no position' ELSE areas.area END AS area, count(*)::INTEGER AS accepted,
      count(*) FILTER (${ACTIVE})::INTEGER AS active,
      coalesce(sum(coalesce(visits_per_term, 1)) FILTER (${ACTIVE}), 0)::INTEGER AS capacity_active,
      count(*) FILTER (disciplines IS NULL)::INTEGER AS unknown
    FROM volunteers LEFT JOIN authorities USING (district) LEFT JOIN areas USING (local_authority_code)
    GROUP BY 1`) as {
    area: string
    accepted: number
    active: number
    capacity_active: number
    unknown: number
  }[]
}
