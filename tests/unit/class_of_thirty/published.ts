import { readFacts } from '../../../data/facts'
import { asClassOfThirty } from '../../../src/domain/class_of_thirty'
import type { ClassOfThirty } from '../../../src/domain/class_of_thirty'
import type { JobsClassification, JobsFigure } from '../../../src/domain/jobs'

const projections = readFacts('jobs_projections', [
  'area_code',
  'classification',
  'code',
  'label',
  'sex',
  'year',
  'jobs',
])

/** Published figures as the warehouse answers: both sexes together. */
export const figuresOf = (areaCode: string, classification: JobsClassification, year: number): JobsFigure[] =>
  projections
    .filter(
      (row) =>
        row.area_code === areaCode &&
        row.classification === classification &&
        row.sex === 'all' &&
        row.year === String(year),
    )
    .map(({ code, label, jobs }) => ({ code, label, jobs: Number(jobs) }))

/** A class of 30 of published figures. */
export const classOf = (areaCode: string, classification: JobsClassification, year: number): ClassOfThirty =>
  asClassOfThirty(classification, figuresOf(areaCode, classification, year))
