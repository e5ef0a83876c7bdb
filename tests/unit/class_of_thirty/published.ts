import { readFacts } from '../../../data/facts'
import type { Breakdown } from '../../../src/domain/class_of_thirty/breakdown'
import { asClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import type { ClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { bySex, jobBreakdown } from '../../../src/domain/jobs/job_breakdown'
import type { JobsCatalogueEntry, JobsClassification, JobsFigure, Sex } from '../../../src/domain/jobs/jobs'
import type { JobLens } from '../../../src/domain/class_of_thirty/lens'

const projections = readFacts('jobs_projections', [
  'area_code',
  'classification',
  'code',
  'label',
  'sex',
  'year',
  'jobs',
])
const openings = readFacts('jobs_openings', ['area_code', 'soc2', 'label', 'replacement', 'total_openings'])

/** Published figures as the warehouse answers; of both sexes together unless one is named. */
export const figuresOf = (
  areaCode: string,
  classification: JobsClassification,
  year: number,
  sex: Sex = 'all',
): JobsFigure[] =>
  projections
    .filter(
      (row) =>
        row.area_code === areaCode &&
        row.classification === classification &&
        row.sex === sex &&
        row.year === String(year),
    )
    .map(({ code, label, jobs }) => ({ code, label, jobs: Number(jobs) }))

/** Published openings of an area, all or those that replace people who leave. */
export const openingsIn = (areaCode: string, which: 'replacement' | 'total_openings'): JobsFigure[] =>
  openings
    .filter((row) => row.area_code === areaCode)
    .map((row) => ({ code: row.soc2, label: row.label, jobs: Number(row[which]) }))

export const breakdownOf = (
  areaCode: string,
  classification: JobsClassification,
  year: number,
  lens: JobLens = classification === 'SOC26' ? 'occupation' : 'sector',
): Breakdown =>
  jobBreakdown(
    lens,
    classification,
    lens === 'sex'
      ? bySex(
          figuresOf(areaCode, classification, year, 'female'),
          figuresOf(areaCode, classification, year, 'male'),
        )
      : figuresOf(areaCode, classification, year),
  )

/** A class of 30 of published figures. */
export const classOf = (
  areaCode: string,
  classification: JobsClassification,
  year: number,
  lens?: JobLens,
): ClassOfThirty => asClassOfThirty(breakdownOf(areaCode, classification, year, lens))

/** An entry of the catalogue, as far as it does not matter. */
export const placeNamed = (areaName: string, more: Partial<JobsCatalogueEntry> = {}): JobsCatalogueEntry => ({
  areaCode: areaName,
  areaName,
  classification: 'SIC22',
  unit: 'jobs',
  years: [2020, 2025, 2035],
  yearsBySex: [],
  sourceId: 'jobs_projections',
  ...more,
})
