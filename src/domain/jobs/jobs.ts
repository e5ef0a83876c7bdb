import type { JobGap } from './job_gap'

/** What a published figure of work counts. They are different units: never in one picture without their names. */
export const JOBS_UNITS = ['jobs', 'employees', 'people', 'openings', 'replacement'] as const
/** What a table of a person’s own counts, in their words: "own:pupils". */
export type OwnUnit = `own:${string}`
export type JobsUnit = (typeof JOBS_UNITS)[number] | OwnUnit

/** A published figure of jobs, as the warehouse keeps it: one row per area, classification, code, sex, year and unit. */
export interface JobsFigure {
  readonly code: string
  readonly label: string
  /** In the requested unit. */
  readonly jobs: number
  /** The confidence interval to either side that its file gives; null or left out where it gives none. */
  readonly margin?: number | null
}

export type JobsClassification = 'SIC_SECTION' | 'SIC22' | 'SOC26' | 'SOC9' | 'OWN'

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
  /** Figures from a file that a person loaded; undefined for those that are shipped. */
  readonly loaded?: LoadedFigures
}

/** What is known of the figures of one area in a file that a person loaded. */
export interface LoadedFigures {
  /** Publisher and title, as the file says them. */
  readonly source: string
  /** Groups that a picture must have. */
  readonly groups: number
  /** By year. */
  readonly byYear: Readonly<Record<number, LoadedYear>>
  /** Region of England the area lies in; null where not known. */
  readonly region: string | null
  /** Area code of the shipped figures of the larger area it lies in; null where not known. */
  readonly containingAreaCode: string | null
}

export interface LoadedYear {
  /** As the file says it: "Jan 2021-Dec 2021". */
  readonly period: string
  /** Groups without a figure. */
  readonly withheld: number
  /** All groups together, as the file says; null where it does not. */
  readonly total: number | null
  /** What is missing; left out where nothing is. */
  readonly gap?: JobGap
}

export type Sex = 'all' | 'female' | 'male'

export interface JobsQuestion {
  readonly areaCode: string
  readonly classification: JobsClassification
  readonly unit: JobsUnit
  readonly sex: Sex
  readonly year: number
}
