import { isCoded, UNKNOWN, valueLabel, type ActivityField } from '../../domain/engagement/activity_fields'
import type { ActivityFilter, FieldValues } from '../../domain/engagement/activity_filter'
import { FSM_BANDS, type FsmBand } from '../../domain/school/fsm_band'
import type { ActivityCounts } from '../../domain/engagement/activity_counts'

/** A value of a field, with how many engagements, or schools of a band, pass the other filters. */
export interface CountedValue {
  readonly value: string
  readonly name: string
  readonly count: number
  readonly isChosen: boolean
}

/** The values of a field that have engagements, and those that are chosen: codes in the order of the field, names the most first. */
export function countedValues(
  { byField }: Pick<ActivityCounts, 'byField'>,
  { field, values }: FieldValues,
  filters: readonly ActivityFilter[],
): readonly CountedValue[] {
  const chosen = new Set(filters.find((filter) => filter.field === field)?.values)
  const counted = values.flatMap((value, place) => {
    const count = byField[field]?.[place] ?? 0
    const isChosen = chosen.has(value)
    return count === 0 && !isChosen ? [] : [{ value, name: valueLabel(field, value), count, isChosen }]
  })
  return isCoded(field) ? counted : counted.toSorted((a, b) => b.count - a.count)
}

/** Fields whose values follow one another, so that a run of them can be chosen. */
const RUNS: readonly ActivityField[] = ['length', 'size', 'year_group']

/** Every known value of such a field in order, those without an engagement too; none of any other field. */
export function countedRun(
  { byField }: Pick<ActivityCounts, 'byField'>,
  { field, values }: FieldValues,
  filters: readonly ActivityFilter[],
): readonly CountedValue[] {
  if (!RUNS.includes(field)) return []
  const chosen = new Set(filters.find((filter) => filter.field === field)?.values)
  return values.flatMap((value, place) =>
    value === UNKNOWN
      ? []
      : [
          {
            value,
            name: valueLabel(field, value),
            count: byField[field]?.[place] ?? 0,
            isChosen: chosen.has(value),
          },
        ],
  )
}

/** The bands of free school meals in order but for those not known. */
export const countedBandRun = (
  counts: Pick<ActivityCounts, 'byFsmBand'>,
  chosen: readonly FsmBand[],
): readonly CountedValue[] => everyBand(counts, chosen).filter(({ value }) => value !== UNKNOWN)

/** The bands of free school meals that have schools, and those that are chosen. */
export const countedBands = (
  counts: Pick<ActivityCounts, 'byFsmBand'>,
  chosen: readonly FsmBand[],
): readonly CountedValue[] => everyBand(counts, chosen).filter(({ count, isChosen }) => count > 0 || isChosen)

const everyBand = (
  { byFsmBand }: Pick<ActivityCounts, 'byFsmBand'>,
  chosen: readonly FsmBand[],
): readonly CountedValue[] =>
  FSM_BANDS.map(({ code, label }, place) => ({
    value: code,
    name: label,
    count: byFsmBand[place] ?? 0,
    isChosen: chosen.includes(code),
  }))

/** Values of a long list that are in sight before a name is looked for. */
const LISTED = 40

/** The values whose name has the text in it, as many as are listed and every one chosen, with how many more there are. */
export function valuesListed(
  values: readonly CountedValue[],
  text: string,
): { readonly listed: readonly CountedValue[]; readonly more: number } {
  const wanted = text.trim().toLowerCase()
  const found = values.filter(({ name }) => name.toLowerCase().includes(wanted))
  const listed = found.filter(({ isChosen }, at) => isChosen || at < LISTED)
  return { listed, more: found.length - listed.length }
}
