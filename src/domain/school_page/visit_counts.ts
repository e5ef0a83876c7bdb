import type { AcademicYear } from '../time/academic_year'
import type { SchoolVisit } from './school_page'

/** Delivered visits of one kind, in all and by academic year, in the order of the years asked about. */
export interface VisitCounts<Key> {
  readonly key: Key
  readonly visits: number
  readonly byYear: readonly number[]
}

/**
 * Delivered visits by what `keysOf` finds in each, the most first, then by key. A visit of several keys counts under each,
 * and one of none under none.
 */
export function countVisits<Key extends string | number>(
  visits: readonly SchoolVisit[],
  years: readonly AcademicYear[],
  keysOf: (visit: SchoolVisit) => readonly Key[],
): readonly VisitCounts<Key>[] {
  const found = new Map<Key, number[]>()
  for (const visit of visits) {
    if (!visit.isDelivered) continue
    const at = years.indexOf(visit.year)
    for (const key of keysOf(visit)) {
      const byYear = found.get(key) ?? years.map(() => 0)
      if (at >= 0) byYear[at]!++
      found.set(key, byYear)
    }
  }
  return [...found]
    .map(([key, byYear]) => ({ key, visits: byYear.reduce((sum, each) => sum + each, 0), byYear }))
    .sort((a, b) => b.visits - a.visits || String(a.key).localeCompare(String(b.key), 'en-GB'))
}

/** How many different years, types and employers a school has had. */
export interface DistinctCounts {
  readonly visits: number
  readonly years: number
  readonly types: number
  readonly employers: number
  readonly withoutEmployer: number
}

export function distinctCounts(visits: readonly SchoolVisit[]): DistinctCounts {
  const delivered = visits.filter(({ isDelivered }) => isDelivered)
  const distinct = (keyOf: (visit: SchoolVisit) => string | number) =>
    new Set(delivered.map(keyOf).filter((key) => key !== '')).size
  return {
    visits: delivered.length,
    years: distinct(({ year }) => year),
    types: distinct(({ type }) => (type === 'UNKNOWN' ? '' : type)),
    employers: distinct(({ employer }) => employer.trim().toLowerCase()),
    withoutEmployer: delivered.filter(({ employer }) => employer === '').length,
  }
}
