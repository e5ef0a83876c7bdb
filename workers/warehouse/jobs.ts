import type { JobsCatalogueEntry, JobsClassification, JobsFigure, JobsQuestion } from '../../src/domain/jobs'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'

/** What job figures are shipped: areas A to Z, each classification with its years. */
export const readJobsCatalogue = (engine: Engine): JobsCatalogueEntry[] =>
  askMetric(engine, 'jobs_catalogue').map((row) => ({
    areaCode: row.area_code,
    areaName: row.area_name,
    classification: row.classification as JobsClassification,
    years: row.years.split(',').map(Number),
    sourceId: row.source_id,
  }))

export const readJobs = (engine: Engine, { areaCode, classification, year }: JobsQuestion): JobsFigure[] =>
  askMetric(engine, 'jobs_in_area', areaCode, classification, year)
