import { ACTIVITY_TYPES } from './engagement'
import { DELIVERY_MODES } from './delivery_mode'

/** Bands of an activity's length with the hours they begin at, the longest first; tool defaults. */
export const LENGTH_BANDS = [
  { code: 'day', label: '5 hours and more', from: 5 },
  { code: 'half_day', label: '3 to under 5 hours', from: 3 },
  { code: 'session', label: '1 to under 3 hours', from: 1 },
  { code: 'short', label: 'Under 1 hour', from: 0 },
] as const

const LENGTHS: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...LENGTH_BANDS].reverse().map(({ code, label }) => [code, label] as const),
  ['unknown', 'Not given'],
])

/** The code of the band that an activity of so many hours is in; `unknown` of a length below nought, which stands for none known. */
export const lengthBandOf = (hours: number): string =>
  LENGTH_BANDS.find(({ from }) => hours >= from)?.code ?? 'unknown'

/** What the engagements that count can be chosen by: the values of each field by code, with their labels, in the order they are listed. */
export const ACTIVITY_FIELDS = {
  type: Object.fromEntries(Object.entries(ACTIVITY_TYPES).map(([code, { label }]) => [code, label])),
  mode: DELIVERY_MODES,
  length: LENGTHS,
} as const satisfies Record<string, Readonly<Record<string, string>>>
export type ActivityField = keyof typeof ACTIVITY_FIELDS
export const ACTIVITY_FIELD_NAMES = Object.keys(ACTIVITY_FIELDS) as ActivityField[]

/** Engagements whose value of a field is one of these codes. */
export interface ActivityFilter {
  readonly field: ActivityField
  readonly values: readonly string[]
}

/** Which delivered engagements count; every one where nothing is named. */
export interface EngagementFilter {
  /** Only engagements of this programme; null or left out for all. */
  readonly programme?: string | null
  /** Only engagements that pass each of these; one for a field. */
  readonly activities?: readonly ActivityFilter[]
}

/** False where every delivered engagement counts. */
export const isNarrowed = ({ programme, activities = [] }: EngagementFilter): boolean =>
  programme != null || activities.length > 0

/** Codes of a field, in the order they are listed. */
export const valuesOf = (field: ActivityField): readonly string[] => Object.keys(ACTIVITY_FIELDS[field])

/** The label of a code of a field. */
export const valueLabel = (field: ActivityField, value: string): string =>
  (ACTIVITY_FIELDS[field] as Readonly<Record<string, string>>)[value] ?? value

/**
 * The filters with the values chosen of one field, in the order they are listed; without a filter of the field where
 * all or none are chosen.
 */
export function withValues(
  filters: readonly ActivityFilter[],
  field: ActivityField,
  chosen: readonly string[],
): readonly ActivityFilter[] {
  const all = valuesOf(field)
  const values = all.filter((value) => chosen.includes(value))
  return ACTIVITY_FIELD_NAMES.flatMap((name) => {
    if (name !== field) return filters.filter((filter) => filter.field === name)
    return values.length === 0 || values.length === all.length ? [] : [{ field, values }]
  })
}
