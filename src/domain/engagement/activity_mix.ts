import { differenceInterval } from '../coverage/difference_interval'
import type { Interval } from '../coverage/fairness'
import type { ActivityType } from './engagement'

/** How often a type was delivered at schools of a priority list, and at all others. */
export interface TypeCounts {
  readonly type: ActivityType
  readonly list: number
  readonly rest: number
}

export interface TypeInMix extends TypeCounts {
  /** Of the activities of known type. */
  readonly listShare: number
  readonly restShare: number
  /** First less second, with its 95 % interval (Newcombe, method 10); too narrow, as activities cluster in schools. */
  readonly difference: number
  readonly interval: Interval
}

/** What was delivered at schools of a list against all others (DOMAIN 4.8); "other" and unknown types stand outside shares. */
export interface ActivityMix {
  readonly known: { readonly list: number; readonly rest: number }
  readonly other: { readonly list: number; readonly rest: number }
  readonly unknown: { readonly list: number; readonly rest: number }
  readonly types: readonly TypeInMix[]
  /** Half the sum of all differences of shares, from 0 to 1. */
  readonly totalVariation: number
}

/** The mix of counted types; null where the list or the rest has no activity of a known type. */
export function activityMix(counts: readonly TypeCounts[]): ActivityMix | null {
  const sumOf = (kept: (type: ActivityType) => boolean) =>
    counts
      .filter(({ type }) => kept(type))
      .reduce((sum, { list, rest }) => ({ list: sum.list + list, rest: sum.rest + rest }), {
        list: 0,
        rest: 0,
      })
  const isKnown = (type: ActivityType): boolean => type !== 'OTHER' && type !== 'UNKNOWN'
  const known = sumOf(isKnown)
  if (known.list === 0 || known.rest === 0) return null
  const types = counts
    .filter(({ type }) => isKnown(type))
    .map(({ type, list, rest }) => {
      const listShare = list / known.list
      const restShare = rest / known.rest
      const difference = listShare - restShare
      const interval = differenceInterval(
        { schools: known.list, reached: list },
        { schools: known.rest, reached: rest },
      ) ?? { low: difference, high: difference }
      return { type, list, rest, listShare, restShare, difference, interval }
    })
  return {
    known,
    other: sumOf((type) => type === 'OTHER'),
    unknown: sumOf((type) => type === 'UNKNOWN'),
    types,
    totalVariation: types.reduce((sum, { difference }) => sum + Math.abs(difference), 0) / 2,
  }
}

const TOP = 5

/** The most frequent types of one side, by count and then by code. */
export const topTypes = ({ types }: ActivityMix, side: 'list' | 'rest'): readonly TypeInMix[] =>
  types
    .toSorted((a, b) => b[side] - a[side] || (a.type < b.type ? -1 : 1))
    .slice(0, TOP)
    .filter((each) => each[side] > 0)

/**
 * What the total variation of two samples of one mix would be on average: half the sum of the mean distances of two
 * shares that differ by chance alone, √(2 ÷ π × p(1 − p)(1 ÷ n + 1 ÷ m)), p being the share in both together.
 */
export function variationByChance({ types, known }: ActivityMix): number {
  const all = known.list + known.rest
  const sum = types.reduce((total, { list, rest }) => {
    const share = (list + rest) / all
    return total + Math.sqrt((2 / Math.PI) * share * (1 - share) * (1 / known.list + 1 / known.rest))
  }, 0)
  return sum / 2
}
