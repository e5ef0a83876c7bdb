import {
  valueLabel,
  valuesOf,
  type ActivityField,
  type ActivityFilter,
} from '../../domain/engagement/activity_filter'
import type { ActivityCounts } from '../../domain/engagement/activity_counts'

/** A value of a field, with how many engagements of it pass the filters of the other fields. */
export interface CountedValue {
  readonly value: string
  readonly name: string
  readonly count: number
  readonly isChosen: boolean
}

/** The values of a field that have engagements, and those that are chosen, in the order of the field. */
export function countedValues(
  { byField }: Pick<ActivityCounts, 'byField'>,
  field: ActivityField,
  filters: readonly ActivityFilter[],
): readonly CountedValue[] {
  const chosen = filters.find((filter) => filter.field === field)?.values ?? []
  return valuesOf(field).flatMap((value, place) => {
    const count = byField[field][place] ?? 0
    const isChosen = chosen.includes(value)
    return count === 0 && !isChosen ? [] : [{ value, name: valueLabel(field, value), count, isChosen }]
  })
}
