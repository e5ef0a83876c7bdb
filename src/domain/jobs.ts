/** A published figure of jobs, as the warehouse keeps it: one row per area, classification, code, sex and year. */
export interface JobsFigure {
  readonly code: string
  readonly label: string
  /** Jobs, not people. */
  readonly jobs: number
}

export type JobsClassification = 'SIC_SECTION' | 'SIC22' | 'SOC26'

/** What figures there are: one row per area and classification. */
export interface JobsCatalogueEntry {
  readonly areaCode: string
  readonly areaName: string
  readonly classification: JobsClassification
  readonly years: readonly number[]
  readonly sourceId: string
}

export interface JobsQuestion {
  readonly areaCode: string
  readonly classification: JobsClassification
  readonly year: number
}
