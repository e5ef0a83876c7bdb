/** What a published figure of work counts. They are different units: never in one picture without their names. */
export const JOBS_UNITS = ['jobs', 'employees', 'people', 'openings', 'replacement'] as const
export type JobsUnit = (typeof JOBS_UNITS)[number]

/** A published figure of jobs, as the warehouse keeps it: one row per area, classification, code, sex, year and unit. */
export interface JobsFigure {
  readonly code: string
  readonly label: string
  /** Of the unit asked for. */
  readonly jobs: number
}

export type JobsClassification = 'SIC_SECTION' | 'SIC22' | 'SOC26' | 'SOC9'

/** What figures there are: one row per area, classification and unit. */
export interface JobsCatalogueEntry {
  readonly areaCode: string
  readonly areaName: string
  readonly classification: JobsClassification
  readonly unit: JobsUnit
  readonly years: readonly number[]
  /** Years with figures of women and of men. */
  readonly yearsBySex: readonly number[]
  readonly sourceId: string
}

export type Sex = 'all' | 'female' | 'male'

export interface JobsQuestion {
  readonly areaCode: string
  readonly classification: JobsClassification
  readonly unit: JobsUnit
  readonly sex: Sex
  readonly year: number
}
