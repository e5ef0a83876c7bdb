import type {
  JobsUnit,
  JobsCatalogueEntry,
  JobsClassification,
  JobsFigure,
  JobsQuestion,
  LoadedFigures,
} from '../../src/domain/jobs/jobs'
import { gapOf } from '../../src/domain/jobs/job_gap'
import { loadedYears, yearsOf, missingGroups, jobTableKey, totalMargins } from './job_gaps'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'
import type { MetricRow } from './metrics/metric_row'

/** The job figures there are, published and loaded: areas A to Z, each classification and unit with its years. */
export function readJobsCatalogue(engine: Engine): JobsCatalogueEntry[] {
  const rows = askMetric(engine, 'jobs_catalogue')
  const margins = totalMargins(rows)
  return rows.map((row) => ({
    areaCode: row.area_code,
    areaName: row.area_name,
    classification: row.classification as JobsClassification,
    unit: row.unit as JobsUnit,
    years: yearsOf(row.years),
    yearsBySex: yearsOf(row.years_by_sex),
    sourceId: row.source_id,
    ...(row.source === null ? {} : { loaded: loadedFigures(row, row.source, margins) }),
  }))
}

export const readJobs = (
  engine: Engine,
  { areaCode, classification, unit, sex, year }: JobsQuestion,
): JobsFigure[] => askMetric(engine, 'jobs_in_area', areaCode, classification, unit, sex, year)

function loadedFigures(
  row: MetricRow<'jobs_catalogue'>,
  source: string,
  margins: ReadonlyMap<string, number>,
): LoadedFigures {
  const inYear = loadedYears(row).map(({ year, period, withheld, total, known, knownCodes, impossible }) => {
    const missing = withheld > 0 ? missingGroups(row.classification, knownCodes, impossible) : []
    const margin = margins.get(jobTableKey(row, year)) ?? 0
    const gap = missing.length > 0 ? { gap: gapOf(missing, { known, total, margin }) } : {}
    return [year, { period, withheld, total, ...gap }]
  })
  return {
    source,
    groups: row.groups ?? 0,
    byYear: Object.fromEntries(inYear) as LoadedFigures['byYear'],
    region: row.region,
    containingAreaCode: row.stands_in,
  }
}
