import { largestRemainder, twoWaySeats } from './apportionment'
import { UNKNOWN_GROUP } from './breakdown'
import type { Breakdown, CountedGroup, CountedPart, GroupName } from './breakdown'
import { HIDDEN_COUNT } from '../people/small_numbers'
import { countsInDoubt, intervalOf } from './figure_interval'
import { possibleChildren } from './possible_children'
import type { ShareBounds } from './possible_children'
import { seatsFromBase } from './seats_over_time'

/** A class of 30, or the same picture of fewer or more children. */
export const CLASS_SIZES = [10, 30, 100] as const
export const CLASS_SIZE = 30
/** As many as the largest school has on roll. */
export const MAX_CHILDREN = 5000

/** One published figure inside a group. */
export interface ClassPart extends CountedPart {
  /** Children of the class, not rounded. */
  readonly exact: number
  readonly reliable: boolean
}

export interface ClassGroup extends GroupName {
  readonly count: number
  /** 0 to 1. */
  readonly share: number
  /** Children of the class, not rounded. */
  readonly exact: number
  /** Children drawn, so that all groups make the class. */
  readonly children: number
  /** Exact children it can be where the file leaves some unknown; left out where every figure is known. */
  readonly possible?: ShareBounds
  /** Exact children at the ends of the confidence interval that the file gives; left out where it gives none. */
  readonly interval?: ShareBounds
  /** What a fair rounding could say; `least` and `most` are the same where there is no doubt. */
  readonly range: { readonly least: number; readonly most: number }
  readonly reliable: boolean
  /** Drawn, though none of its parts would be a child alone. */
  readonly combined: boolean
  readonly parts: readonly ClassPart[]
}

/** A breakdown as a class of 30, or of another size: every group, with or without children. */
export interface ClassOfThirty {
  readonly size: number
  /** What is counted, in the plural. */
  readonly unit: string
  readonly count: number
  /** Largest first, or as the breakdown lists them. */
  readonly groups: readonly ClassGroup[]
  /** Groups without any figure, drawn as no children; left out where there are none. */
  readonly missing?: readonly ClassGroup[]
}

/**
 * A breakdown as a class of 30 (DOMAIN §5.2), or of another size. Each size is rounded on its own: a picture of 30
 * does not lie within one of 100. Drawn from a `base` picture of another year, a child moves only where the exact
 * share changed by half a child or more in that direction.
 * Throws where there is nothing at all to share the children by.
 */
export function asClassOfThirty(
  breakdown: Breakdown,
  size: number = CLASS_SIZE,
  base?: ClassOfThirty,
): ClassOfThirty {
  const { groups: counted, unit, order } = breakdown
  // A class with a hidden number is never drawn (findings/class_of_thirty/few_pupils.ts), so its children may be any.
  const isHidden = counted.some(({ count }) => count === HIDDEN_COUNT)
  const weights = counted.map(({ count }) => (isHidden ? 1 : count))
  const count = weights.reduce((sum, each) => sum + each, 0)
  const share = roundingRule(breakdown.rounding)
  const fair = share(weights, size)
  const exact = weights.map((own) => (size * own) / count)
  const mostUnknown = seatsWithMostUnknown(breakdown, size, share)
  const seats = base ? moveFromBase(base, counted, exact) : fair
  const possible = possibleChildren(breakdown, size)
  const whole = { count, size, leastReliable: breakdown.leastReliable, possible }
  const groups = counted.map((group, at) =>
    classGroup(group, whole, seats[at] ?? 0, [
      fair[at] ?? 0,
      ...(mostUnknown ? [mostUnknown[at] ?? 0] : []),
      ...countsInDoubt(group, breakdown).map((own) => share(weights.with(at, own), size)[at] ?? 0),
    ]),
  )
  const drawn = new Set(counted.map(({ group }) => group.code))
  const missing = (breakdown.missing ?? [])
    .filter(({ code }) => !drawn.has(code))
    .map((group) => classGroup({ group, count: 0, parts: [] }, { ...whole, leastReliable: 0 }, 0, []))
  // Array sorting is stable, so equal groups stay in code order.
  return {
    size,
    unit,
    count,
    ...(missing.length > 0 ? { missing } : {}),
    groups:
      order === 'as listed'
        ? groups
        : groups.sort((a, b) => Number(isUnknown(a)) - Number(isUnknown(b)) || b.count - a.count),
  }
}

/** What is not known is drawn last, however much it is. */
const isUnknown = ({ code }: GroupName): boolean => code === UNKNOWN_GROUP

/** The children of each group if as much as possible were unknown; undefined where everything is known. */
function seatsWithMostUnknown(
  { groups, mostUnknown }: Breakdown,
  size: number,
  share: RoundingRule,
): readonly number[] | undefined {
  if (mostUnknown === undefined) return undefined
  const known = groups.filter(({ group }) => !isUnknown(group))
  return share([...known.map(({ count }) => count), mostUnknown], size)
}

/** How many of the children stand for what is not known; undefined where everything is known. */
export function unknownChildren(
  breakdown: Breakdown,
  size: number,
): { readonly least: number; readonly most: number } | undefined {
  const share = roundingRule(breakdown.rounding)
  const most = seatsWithMostUnknown(breakdown, size, share)?.at(-1)
  if (most === undefined) return undefined
  const seats = share(
    breakdown.groups.map(({ count }) => count),
    size,
  )
  const at = breakdown.groups.findIndex(({ group }) => isUnknown(group))
  return { least: seats[at] ?? 0, most }
}

type RoundingRule = (weights: readonly number[], size: number) => readonly number[]

const roundingRule = (rounding: Breakdown['rounding']): RoundingRule =>
  rounding === 'one-way'
    ? largestRemainder
    : (weights, size) => {
        const column = (which: number) => weights.filter((_, at) => at % 2 === which)
        const { first, second } = twoWaySeats(column(0), column(1), size)
        return first.flatMap((seats, row) => [seats, second[row] ?? 0])
      }

/** The children of a base picture, moved only where the figures moved. */
function moveFromBase(
  base: ClassOfThirty,
  counted: readonly CountedGroup[],
  exact: readonly number[],
): number[] {
  const before = new Map(base.groups.map((group) => [group.code, group]))
  const inBase = counted.map(({ group }) => before.get(group.code))
  return seatsFromBase(
    inBase.map((group) => group?.children ?? 0),
    inBase.map((group) => group?.exact ?? 0),
    exact,
  )
}

function classGroup(
  counted: CountedGroup,
  whole: {
    readonly count: number
    readonly size: number
    readonly leastReliable: number
    readonly possible: ((code: string) => ShareBounds) | undefined
  },
  children: number,
  tried: readonly number[],
): ClassGroup {
  const { group, count, parts } = counted
  const exactOf = (own: number) => (whole.size * own) / whole.count
  const classParts = parts.map((part) => ({
    ...part,
    exact: exactOf(part.count),
    reliable: part.count >= whole.leastReliable,
  }))
  const exact = exactOf(count)
  const possible = whole.possible?.(group.code)
  const fair = [children, Math.round(exact), ...tried]
  const bounds = possible && !isUnknown(group) ? [Math.round(possible.low), Math.round(possible.high)] : []
  return {
    ...group,
    count,
    share: count / whole.count,
    exact,
    children,
    ...(possible ? { possible } : {}),
    ...intervalOf(counted, whole),
    range: { least: Math.min(...fair, ...bounds), most: Math.max(...fair, ...bounds) },
    reliable: count >= whole.leastReliable,
    combined: children > 0 && parts.length > 1 && classParts.every((part) => part.exact < 1),
    parts: classParts,
  }
}

/** Where more than two numbers are possible, they stand in brackets, and not as "4 or 5". */
export const isRangeWide = ({
  range,
  possible,
  interval,
}: Pick<ClassGroup, 'range' | 'possible' | 'interval'>): boolean =>
  (possible !== undefined || interval !== undefined) && range.most - range.least > 1

/** A group with its parts that are smaller than one child. */
export interface SmallShares {
  readonly group: ClassGroup
  /** Parts that would not be one child alone, largest first. */
  readonly parts: readonly ClassPart[]
}

/** Everything smaller than one child, so that nothing is dropped silently (DOMAIN §5.3). */
export function smallerThanOneChild({ groups }: ClassOfThirty): readonly SmallShares[] {
  return groups
    .map((group) => ({
      group,
      parts: group.parts.filter(({ exact }) => exact < 1).sort((a, b) => b.exact - a.exact),
    }))
    .filter(({ group, parts }) => parts.length > 0 || group.children === 0)
}

/** One group for each place of the class, in the order they are drawn. */
export const seatGroups = ({ groups }: ClassOfThirty): readonly ClassGroup[] =>
  groups.flatMap((group) => Array.from({ length: group.children }, () => group))
