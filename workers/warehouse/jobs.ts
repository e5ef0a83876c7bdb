import type {
  JobsUnit,
  JobsCatalogueEntry,
  JobsClassification,
  JobsFigure,
  JobsQuestion,
  LoadedFigures,
} from '../../src/domain/jobs/jobs'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'
import type { MetricRow } from './metrics/metrics'

/** What job figures there are, shipped and loaded: areas A to Z, each classification and unit with its years. */
export const readJobsCatalogue = (engine: Engine): JobsCatalogueEntry[] =>
  askMetric(engine, 'jobs_catalogue').map((row) => ({
    areaCode: row.area_code,
    areaName: row.area_name,
    classification: row.classification as JobsClassification,
    unit: row.unit as JobsUnit,
    years: yearsOf(row.years),
    yearsBySex: yearsOf(row.years_by_sex),
    sourceId: row.source_id,
    ...(row.source === null ? {} : { loaded: loadedFigures(row, row.source) }),
  }))

export const readJobs = (
  engine: Engine,
  { areaCode, classification, unit, sex, year }: JobsQuestion,
): JobsFigure[] => askMetric(engine, 'jobs_in_area', areaCode, classification, unit, sex, year)

const yearsOf = (joined: string): number[] => (joined === '' ? [] : joined.split(',').map(Number))

function loadedFigures(row: MetricRow<'jobs_catalogue'>, source: string): LoadedFigures {
  const [periods = [], withheld = [], totals = []] = [row.periods, row.withheld, row.totals].map((joined) =>
    joined?.split('|'),
  )
  const inYear = yearsOf(row.years).map((year, at) => [
    year,
    {
      period: periods[at] ?? '',
      withheld: Number(withheld[at] ?? 0),
      total: totals[at] ? Number(totals[at]) : null,
    },
  ])
  return {
    source,
    groups: row.groups ?? 0,
    byYear: Object.fromEntries(inYear) as LoadedFigures['byYear'],
    region: row.region,
    containingAreaCode: row.stands_in,
  }
}
