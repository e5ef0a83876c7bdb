import type { Dataset, Grouping, PriorityList, Target } from '../../src/domain/dataset'
import type { FileReport } from '../../src/domain/import_report'
import type { Engine } from './engine'
import { onlyRow, rowsOf } from './rows'

const REGION_CODES: Readonly<Record<string, string>> = {
  'North East': 'E12000001',
  'North West': 'E12000002',
  'Yorkshire and the Humber': 'E12000003',
  'East Midlands': 'E12000004',
  'West Midlands': 'E12000005',
  'East of England': 'E12000006',
  London: 'E12000007',
  'South East': 'E12000008',
  'South West': 'E12000009',
}

const GROUPING_LABELS: Readonly<Record<string, string>> = {
  region: 'Region',
  hub: 'Hub',
  local_authority: 'Local authority',
  constituency: 'Constituency',
  trust: 'Trust',
}

type Counts = Pick<
  Dataset,
  | 'schools'
  | 'unlocated'
  | 'employers'
  | 'employersPlaced'
  | 'engagements'
  | 'delivered'
  | 'historyFrom'
  | 'historyTo'
>

/** What is open, read from the tables. */
export function describeDataset(
  engine: Engine,
  known: { version: number; demo: boolean; files: readonly FileReport[] },
): Dataset {
  const counts = onlyRow<Counts>(
    engine.query(`SELECT
      (SELECT count(*)::INTEGER FROM schools) AS "schools",
      (SELECT count(*)::INTEGER FROM schools WHERE lon IS NULL) AS "unlocated",
      (SELECT count(*)::INTEGER FROM employers) AS "employers",
      (SELECT count(*)::INTEGER FROM employers WHERE lon IS NOT NULL) AS "employersPlaced",
      count(*)::INTEGER AS "engagements",
      (count(*) FILTER (status = 'delivered'))::INTEGER AS "delivered",
      strftime(min(date) FILTER (status = 'delivered'), '%Y-%m-%d') AS "historyFrom",
      strftime(max(date) FILTER (status = 'delivered'), '%Y-%m-%d') AS "historyTo"
      FROM engagements`),
  )
  const years = rowsOf<{ year: number }>(
    engine.query(
      "SELECT DISTINCT academic_year::INTEGER AS year FROM engagements WHERE status = 'delivered' ORDER BY 1",
    ),
  )
  return {
    ...known,
    ...counts,
    academicYears: years.map(({ year }) => year),
    groupings: readGroupings(engine),
    lists: readLists(engine),
    targets: readTargets(engine),
  }
}

function readGroupings(engine: Engine): Grouping[] {
  const rows = rowsOf<{ key: string; label: string | null; area: string; code: string | null }>(
    engine.query(`
      SELECT school_areas.grouping_key AS key, any_value(grouping_label) AS label, school_areas.area,
        any_value(CASE WHEN school_areas.grouping_key = 'local_authority' THEN local_authority_code END) AS code
      FROM school_areas
      JOIN schools USING (school_index)
      LEFT JOIN (SELECT DISTINCT grouping_key, grouping_label FROM area_members) USING (grouping_key)
      GROUP BY school_areas.grouping_key, school_areas.area
      ORDER BY school_areas.area`),
  )
  const keys = ['region', 'hub', 'local_authority', ...rows.map(({ key }) => key)]
  return [...new Set(keys)].flatMap((key) => {
    const areas = rows.filter((row) => row.key === key)
    const first = areas[0]
    if (!first) return []
    return {
      key,
      label: GROUPING_LABELS[key] ?? first.label ?? key,
      areas: areas.map(({ area }) => area),
      codes: areas.map(({ area, code }) => (key === 'region' ? (REGION_CODES[area] ?? '') : (code ?? ''))),
    }
  })
}

const readLists = (engine: Engine): PriorityList[] =>
  rowsOf<PriorityList>(
    engine.query(`
      SELECT list_id AS "listId", any_value(list_name) AS "name", strftime(any_value(valid_from), '%Y-%m-%d') AS "validFrom",
        count(*)::INTEGER AS "members", count(schools.school_id)::INTEGER AS "found"
      FROM lists LEFT JOIN schools USING (school_id)
      GROUP BY list_id ORDER BY max(valid_from) DESC, list_id`),
  )

const readTargets = (engine: Engine): Target[] =>
  rowsOf<Target>(
    engine.query(`
      SELECT metric, phase, academic_year::INTEGER AS "year", target_pct::DOUBLE AS "targetPct", source
      FROM targets ORDER BY ALL`),
  )
