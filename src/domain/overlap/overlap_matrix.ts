import { descending } from 'd3-array'
import type { OverlapActivity, OverlapBy } from './overlap_activity'

/** So many providers or programmes are laid over each other: those at most schools. */
export const LAID_OVER = 12

/** Schools that two of them both went to, of those at most schools. */
export interface OverlapMatrix {
  readonly names: readonly string[]
  /** Schools of each, and those of them where no other provider, or programme, of the log was. */
  readonly schools: readonly number[]
  readonly alone: readonly number[]
  /** `shared[a][b]`: schools of both; of one and itself, its schools. */
  readonly shared: readonly (readonly number[])[]
  /** Providers or programmes beside these, schools that any was at, and those that two or more were at. */
  readonly others: number
  readonly reached: number
  readonly byTwoOrMore: number
  /** Delivered activities that name none. */
  readonly withoutName: number
}

/** Delivered activities by provider, or by programme, laid over each other. */
export function overlapMatrix(activities: readonly OverlapActivity[], by: OverlapBy): OverlapMatrix {
  const delivered = activities.filter(({ isDelivered }) => isDelivered)
  const named = delivered.filter((each) => each[by] !== '')
  const nameOf = new Map(
    named.map((each) => [keyOf(each, by), by === 'provider' ? each.providerName : each.programme]),
  )
  const schoolsOf = new Map<string, Set<number>>()
  const whoAt = new Map<number, Set<string>>()
  for (const each of named) {
    const key = keyOf(each, by)
    schoolsOf.set(key, (schoolsOf.get(key) ?? new Set()).add(each.school))
    whoAt.set(each.school, (whoAt.get(each.school) ?? new Set()).add(key))
  }
  const kept = [...schoolsOf]
    .sort(
      ([a, first], [b, second]) =>
        descending(first.size, second.size) || nameOf.get(a)!.localeCompare(nameOf.get(b)!, 'en-GB'),
    )
    .slice(0, LAID_OVER)
  return {
    names: kept.map(([key]) => nameOf.get(key)!),
    schools: kept.map(([, schools]) => schools.size),
    alone: kept.map(([, schools]) => [...schools].filter((school) => whoAt.get(school)!.size === 1).length),
    shared: kept.map(([, a]) => kept.map(([, b]) => [...a].filter((school) => b.has(school)).length)),
    others: schoolsOf.size - kept.length,
    reached: whoAt.size,
    byTwoOrMore: [...whoAt.values()].filter((who) => who.size > 1).length,
    withoutName: delivered.length - named.length,
  }
}

const keyOf = (each: OverlapActivity, by: OverlapBy): string =>
  by === 'provider' ? each.provider : each.programme.toLowerCase().replace(/\s+/g, ' ')
