import { largestRemainder } from './apportionment'
import { groupJobs, lensOf } from './job_groups'
import type { GroupedJobs, JobGroup, Lens } from './job_groups'
import type { JobsClassification, JobsFigure } from './jobs'

/** A class of 30, or the same picture of fewer or more children. */
export const CLASS_SIZES = [10, 30, 100] as const
export type ClassSize = (typeof CLASS_SIZES)[number]
export const CLASS_SIZE: ClassSize = 30

/** The publisher of the projections calls figures below this unreliable; the others are surveys too. Jobs. */
const LEAST_RELIABLE_JOBS = 10_000

/** No interval is published for a small figure, so its children are tried a fifth either way. */
const SMALL_FIGURE_SWING = 0.2

/** One published figure inside a group. */
export interface ClassPart {
  readonly code: string
  readonly label: string
  readonly jobs: number
  /** Children of the class, not rounded. */
  readonly exact: number
  readonly reliable: boolean
}

export interface ClassGroup extends JobGroup {
  readonly jobs: number
  /** 0 to 1. */
  readonly share: number
  /** Children of the class, not rounded. */
  readonly exact: number
  /** Children drawn: by largest remainder, so that all groups make the class. */
  readonly children: number
  /** What a fair rounding could say; `least` and `most` are the same where there is no doubt. */
  readonly between: { readonly least: number; readonly most: number }
  readonly reliable: boolean
  /** Drawn, though none of its parts would be a child alone. */
  readonly together: boolean
  readonly parts: readonly ClassPart[]
}

/** If a class of 30, or of another size, mirrored these jobs: every group, largest first, with or without children. */
export interface ClassOfThirty {
  readonly size: ClassSize
  readonly jobs: number
  readonly groups: readonly ClassGroup[]
}

/**
 * Published figures of one area, classification and year as a class of 30 (DOMAIN §5.2), or of another size. Each size is
 * rounded on its own: a picture of 30 does not lie within one of 100.
 * Throws where a figure belongs to no group, or where there are no jobs at all.
 */
export function asClassOfThirty(
  classification: JobsClassification,
  figures: readonly JobsFigure[],
  size: ClassSize = CLASS_SIZE,
  lens: Lens = lensOf(classification),
): ClassOfThirty {
  const grouped = groupJobs(classification, figures, lens)
  const weights = grouped.map(({ jobs }) => jobs)
  const jobs = weights.reduce((sum, each) => sum + each, 0)
  const seats = largestRemainder(weights, size)
  const groups = grouped.map((group, at) =>
    classGroup(group, { jobs, size }, seats[at] ?? 0, seatsTried(weights, at, size)),
  )
  // Array sorting is stable, so equal groups stay in code order.
  return { size, jobs, groups: groups.sort((a, b) => b.jobs - a.jobs) }
}

function classGroup(
  { group, jobs, parts }: GroupedJobs,
  whole: Pick<ClassOfThirty, 'jobs' | 'size'>,
  children: number,
  tried: readonly number[],
): ClassGroup {
  const exactOf = (own: number) => (whole.size * own) / whole.jobs
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
    share: jobs / whole.jobs,
    exact,
    children,
    between: { least: Math.min(...possible), most: Math.max(...possible) },
    reliable: jobs >= LEAST_RELIABLE_JOBS,
    together: children > 0 && parts.length > 1 && classParts.every((part) => part.exact < 1),
    parts: classParts,
  }
}

/** Children of one group were its figure somewhat smaller or larger; nothing to try for a reliable figure. */
function seatsTried(weights: readonly number[], at: number, size: ClassSize): number[] {
  const own = weights[at] ?? 0
  if (own >= LEAST_RELIABLE_JOBS) return []
  return [1 - SMALL_FIGURE_SWING, 1 + SMALL_FIGURE_SWING].map(
    (swing) => largestRemainder(weights.with(at, own * swing), size)[at] ?? 0,
  )
}

/** A group with what in it is smaller than one child. */
export interface SmallShares {
  readonly group: ClassGroup
  /** Parts that would not be one child alone, largest first. */
  readonly parts: readonly ClassPart[]
}

/** Everything smaller than one child, so that nothing is dropped unsaid (DOMAIN §5.3). */
export function smallerThanOneChild({ groups }: ClassOfThirty): readonly SmallShares[] {
  return groups
    .map((group) => ({
      group,
      parts: group.parts.filter(({ exact }) => exact < 1).sort((a, b) => b.exact - a.exact),
    }))
    .filter(({ group, parts }) => parts.length > 0 || group.children === 0)
}

/** One group for each place of the class, in the order they are drawn. */
export const inPlaces = ({ groups }: ClassOfThirty): readonly ClassGroup[] =>
  groups.flatMap((group) => Array.from({ length: group.children }, () => group))
