import { academicYearOf, isoOfDay } from '../time/academic_year'
import { halfTermOf } from './half_terms'
import type { OverlapActivity } from './overlap_activity'

const CLOSE_DAYS = 7
/** Types that say nothing of what was done: two of them are not the same. */
const UNSTATED_TYPES: readonly string[] = ['UNKNOWN', 'OTHER']

/** Two activities of one type by two named providers at one school. */
export interface DuplicationPair {
  readonly a: OverlapActivity
  readonly b: OverlapActivity
  /** 2: a year group in common, within a week. 1: one half-term. */
  readonly score: 1 | 2
}

export interface DuplicationCounts {
  readonly closePairs: number
  readonly closeSchools: number
  readonly halfTermPairs: number
  readonly halfTermSchools: number
}

export const shareYears = (a: OverlapActivity, b: OverlapActivity): boolean =>
  a.years.some((year) => b.years.includes(year))

function scoreOf(a: OverlapActivity, b: OverlapActivity): 1 | 2 | null {
  if (a.provider === '' || b.provider === '' || a.provider === b.provider) return null
  if (a.type !== b.type || UNSTATED_TYPES.includes(a.type)) return null
  if (Math.abs(a.day - b.day) <= CLOSE_DAYS && shareYears(a, b)) return 2
  return academicYearOf(isoOfDay(a.day)) === academicYearOf(isoOfDay(b.day)) &&
    halfTermOf(a.day) === halfTermOf(b.day)
    ? 1
    : null
}

/**
 * Pairs that may do the same twice (DOMAIN §4.9, with the type of activity in the place of a discipline, which the log
 * lacks): the surest first, then by school and day. `activities` stand in the order of their schools.
 */
export function duplicationPairs(activities: readonly OverlapActivity[]): readonly DuplicationPair[] {
  const pairs: DuplicationPair[] = []
  for (const here of bySchool(activities).values())
    for (const [at, a] of here.entries())
      for (const b of here.slice(at + 1)) {
        const score = scoreOf(a, b)
        if (score !== null) pairs.push({ a, b, score })
      }
  return pairs.sort((x, y) => y.score - x.score)
}

export function duplicationCounts(pairs: readonly DuplicationPair[]): DuplicationCounts {
  const of = (score: 1 | 2) => pairs.filter((pair) => pair.score === score)
  const schools = (score: 1 | 2) => new Set(of(score).map(({ a }) => a.school)).size
  return {
    closePairs: of(2).length,
    closeSchools: schools(2),
    halfTermPairs: of(1).length,
    halfTermSchools: schools(1),
  }
}

/** Activities by school, each in its own order. */
function bySchool(activities: readonly OverlapActivity[]): ReadonlyMap<number, readonly OverlapActivity[]> {
  const groups = new Map<number, OverlapActivity[]>()
  for (const activity of activities) {
    const here = groups.get(activity.school)
    if (here) here.push(activity)
    else groups.set(activity.school, [activity])
  }
  return groups
}
