import type {
  JobsUnit,
  JobsCatalogueEntry,
  JobsClassification,
  JobsFigure,
  JobsQuestion,
} from '../../src/domain/jobs'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'

/** What job figures there are: areas A to Z, each classification and unit with its years. */
export const readJobsCatalogue = (engine: Engine): JobsCatalogueEntry[] =>
  askMetric(engine, 'jobs_catalogue').map((row) => ({
    areaCode: row.area_code,
    areaName: row.area_name,
    classification: row.classification as JobsClassification,
    unit: row.unit as JobsUnit,
    years: yearsOf(row.years),
    yearsBySex: yearsOf(row.years_by_sex),
    sourceId: row.source_id,
  }))

export const readJobs = (
  engine: Engine,
  { areaCode, classification, unit, sex, year }: JobsQuestion,
): JobsFigure[] => askMetric(engine, 'jobs_in_area', areaCode, classification, unit, sex, year)

const yearsOf = (listed: string): number[] => (listed === '' ? [] : listed.split(',').map(Number))
