import type { JobsCatalogueEntry, JobsClassification, JobsFigure, JobsQuestion } from '../../src/domain/jobs'
import type { Engine } from './engine'
import { rowsOf } from './rows'

interface CatalogueRow {
  readonly area_code: string
  readonly area_name: string
  readonly classification: JobsClassification
  readonly years: string
  readonly source_id: string
}

/** What job figures are shipped: areas A to Z, each classification with its years. */
export const readJobsCatalogue = (engine: Engine): JobsCatalogueEntry[] =>
  rowsOf<CatalogueRow>(engine.query('SELECT * FROM jobs_catalogue()')).map((row) => ({
    areaCode: row.area_code,
    areaName: row.area_name,
    classification: row.classification,
    years: row.years.split(',').map(Number),
    sourceId: row.source_id,
  }))

export const readJobs = (engine: Engine, { areaCode, classification, year }: JobsQuestion): JobsFigure[] =>
  rowsOf<JobsFigure>(engine.query('SELECT * FROM jobs_in_area($1, $2, $3)', areaCode, classification, year))
