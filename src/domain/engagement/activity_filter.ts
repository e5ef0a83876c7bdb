import { ACTIVITY_FIELD_NAMES, isTag, type ActivityField } from './activity_fields'

/** Engagements of which a value of a field is one of these: codes, or names as the open log has them. */
export interface ActivityFilter {
  readonly field: ActivityField
  readonly values: readonly string[]
}

/** The values that a field has, in the order they are listed. */
export interface FieldValues {
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

/**
 * The filters with the values chosen of one field, in the order they are listed; without a filter of the field where
 * all or none are chosen.
 */
export function withValues(
  filters: readonly ActivityFilter[],
  { field, values }: FieldValues,
  chosen: readonly string[],
): readonly ActivityFilter[] {
  const kept = values.filter((value) => chosen.includes(value))
  const others = filters.filter((filter) => filter.field !== field)
  if (kept.length === 0 || kept.length === values.length) return others
  return [...others, { field, values: kept }].sort(
    (a, b) => rank(a.field) - rank(b.field) || a.field.localeCompare(b.field, 'en-GB'),
  )
}

const rank = (field: ActivityField): number =>
  isTag(field) ? ACTIVITY_FIELD_NAMES.length : ACTIVITY_FIELD_NAMES.indexOf(field)
