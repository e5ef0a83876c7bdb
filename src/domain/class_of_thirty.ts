import { largestRemainder } from './apportionment'
import { groupJobs } from './job_groups'
import type { GroupedJobs, JobGroup } from './job_groups'
import type { JobsClassification, JobsFigure } from './jobs'

export const CLASS_SIZE = 30

/** The publisher of the projections calls figures below this unreliable; the others are surveys too. Jobs. */
const LEAST_RELIABLE_JOBS = 10_000

/** No interval is published for a small figure, so its children are tried a fifth either way. */
const SMALL_FIGURE_SWING = 0.2

/** One published figure inside a group. */
export interface ClassPart {
  readonly code: string
  readonly label: string
  readonly jobs: number
  /** Children of 30, not rounded. */
  readonly exact: number
  readonly reliable: boolean
}

export interface ClassGroup extends JobGroup {
  readonly jobs: number
  /** 0 to 1. */
  readonly share: number
  /** Children of 30, not rounded. */
  readonly exact: number
  /** Children drawn: by largest remainder, so that all groups make 30. */
  readonly children: number
  /** What a fair rounding could say; `least` and `most` are the same where there is no doubt. */
  readonly between: { readonly least: number; readonly most: number }
  readonly reliable: boolean
  /** Drawn, though none of its parts would be a child alone. */
  readonly together: boolean
  readonly parts: readonly ClassPart[]
}

/** If a class of 30 mirrored these jobs: every group, largest first, with or without children. */
export interface ClassOfThirty {
  readonly jobs: number
  readonly groups: readonly ClassGroup[]
}

/**
 * Published figures of one area, classification and year as a class of 30 (DOMAIN §5.2).
 * Throws where a figure belongs to no group, or where there are no jobs at all.
 */
export function asClassOfThirty(
  classification: JobsClassification,
  figures: readonly JobsFigure[],
): ClassOfThirty {
  const grouped = groupJobs(classification, figures)
  const weights = grouped.map(({ jobs }) => jobs)
  const jobs = weights.reduce((sum, each) => sum + each, 0)
  const seats = largestRemainder(weights, CLASS_SIZE)
  const groups = grouped.map((group, at) => classGroup(group, jobs, seats[at] ?? 0, seatsTried(weights, at)))
  // Array sorting is stable, so equal groups stay in code order.
  return { jobs, groups: groups.sort((a, b) => b.jobs - a.jobs) }
}

function classGroup(
  { group, jobs, parts }: GroupedJobs,
  total: number,
  children: number,
  tried: readonly number[],
): ClassGroup {
  const exactOf = (own: number) => (CLASS_SIZE * own) / total
  const classParts = parts.map((part) => ({
    ...part,
    exact: exactOf(part.jobs),
    reliable: part.jobs >= LEAST_RELIABLE_JOBS,
  }))
  const exact = exactOf(jobs)
  const possible = [children, Math.round(exact), ...tried]
  return {
    ...group,
    jobs,
    share: jobs / total,
    exact,
    children,
    between: { least: Math.min(...possible), most: Math.max(...possible) },
    reliable: jobs >= LEAST_RELIABLE_JOBS,
    together: children > 0 && parts.length > 1 && classParts.every((part) => part.exact < 1),
    parts: classParts,
  }
}

/** Children of one group were its figure somewhat smaller or larger; nothing to try for a reliable figure. */
function seatsTried(weights: readonly number[], at: number): number[] {
  const own = weights[at] ?? 0
  if (own >= LEAST_RELIABLE_JOBS) return []
  return [1 - SMALL_FIGURE_SWING, 1 + SMALL_FIGURE_SWING].map(
    (swing) => largestRemainder(weights.with(at, own * swing), CLASS_SIZE)[at] ?? 0,
  )
}

/** A group with what in it is smaller than one child. */
export interface SmallShares {
  readonly group: ClassGroup
  /** Parts that would not be one child alone, largest first. */
  readonly parts: readonly ClassPart[]
}

/** Everything smaller than one child of 30, so that nothing is dropped unsaid (DOMAIN §5.3). */
export function smallerThanOneChild({ groups }: ClassOfThirty): readonly SmallShares[] {
  return groups
    .map((group) => ({
      group,
      parts: group.parts.filter(({ exact }) => exact < 1).sort((a, b) => b.exact - a.exact),
    }))
    .filter(({ group, parts }) => parts.length > 0 || group.children === 0)
}

/** One group for each of the 30 places, in the order they are drawn. */
export const inPlaces = ({ groups }: ClassOfThirty): readonly ClassGroup[] =>
  groups.flatMap((group) => Array.from({ length: group.children }, () => group))
