/**
 * Measures that one school has by itself, beside reach, which its status tells. Numbers of young people are given by area
 * alone: beside them, those of schools would give small ones away.
 */
export const SCHOOL_MEASURES = [
  'sessions',
  'hours',
  'sessions_per_school',
  'depth',
  'providers',
  'change',
] as const
export type SchoolMeasure = (typeof SCHOOL_MEASURES)[number]

export const isOfSchools = (measure: string): measure is SchoolMeasure =>
  SCHOOL_MEASURES.some((each) => each === measure)

/** In the place of a value: the question does not ask about the school. */
export const NOT_ASKED = Infinity

/** A measure of each school: NaN where it is not known, or NOT_ASKED. Change is 100 of a school gained, −100 of one lost. */
export interface MeasureOfSchools {
  readonly measure: SchoolMeasure
  readonly value: Float32Array
}
