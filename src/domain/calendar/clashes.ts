import { group } from 'd3-array'
import type { PlacedOccurrence } from './calendar_event'
import { mondayOf } from './day_kind'
import { dayOfWallTime, type WallMinutes } from './wall_time'

/** 3: their times overlap. 2: the same day. 1: the same ISO week. */
export type ClashSeverity = 1 | 2 | 3

/** Two events at one school so close that it may not want both. `a` and `b` are indexes of occurrences. */
export interface Clash {
  readonly school: number
  /** Monday of their week, days since 1970. */
  readonly monday: number
  readonly a: number
  readonly b: number
  readonly severity: ClashSeverity
  readonly isOfDifferentProviders: boolean
  /** Null where the years of either are not known. */
  readonly doYearsOverlap: boolean | null
}

/** Every pair of clashing occurrences, the worst first, then by time (DOMAIN 4.9). Cancelled ones clash with nothing. */
export function clashesOf(occurrences: readonly PlacedOccurrence[]): Clash[] {
  const here = occurrences
    .map((_, index) => index)
    .filter((index) => {
      const { school, isCancelled } = occurrences[index]!
      return school >= 0 && !isCancelled
    })
  const bySchoolWeek = group(
    here,
    (index) => occurrences[index]!.school,
    (index) => mondayOf(dayOfWallTime(occurrences[index]!.start)),
  )
  const clashes: Clash[] = []
  for (const [school, weeks] of bySchoolWeek)
    for (const [monday, indexes] of weeks)
      for (const [at, a] of indexes.entries())
        for (const b of indexes.slice(at + 1)) {
          const severity = severityOf(occurrences[a]!, occurrences[b]!)
          if (severity === undefined) continue
          clashes.push({ school, monday, a, b, severity, ...comparisonOf(occurrences[a]!, occurrences[b]!) })
        }
  const startOf = ({ a, b }: Clash) => Math.min(occurrences[a]!.start, occurrences[b]!.start)
  return clashes.sort((a, b) => b.severity - a.severity || startOf(a) - startOf(b) || a.school - b.school)
}

/** How badly two occurrences at one school in one week clash; undefined of one event, or one occasion listed twice. */
function severityOf(a: PlacedOccurrence, b: PlacedOccurrence): ClashSeverity | undefined {
  const isSameDay = dayOfWallTime(a.start) === dayOfWallTime(b.start)
  if (a.event === b.event || (isSameDay && isSameTitle(a, b))) return undefined
  if (doTimesOverlap(a, b)) return 3
  return isSameDay ? 2 : 1
}

export const foldedTitle = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()

export const isSameTitle = (a: { readonly title: string }, b: { readonly title: string }): boolean =>
  foldedTitle(a.title) === foldedTitle(b.title)

/** Touching is no overlap; what has no length overlaps with what goes on at its start. */
function doTimesOverlap(
  a: { readonly start: WallMinutes; readonly end: WallMinutes | null },
  b: { readonly start: WallMinutes; readonly end: WallMinutes | null },
): boolean {
  return a.start < endOf(b) && b.start < endOf(a)
}

const endOf = ({
  start,
  end,
}: {
  readonly start: WallMinutes
  readonly end: WallMinutes | null
}): WallMinutes => Math.max(end ?? start, start + 1)

const comparisonOf = (
  a: PlacedOccurrence,
  b: PlacedOccurrence,
): Pick<Clash, 'isOfDifferentProviders' | 'doYearsOverlap'> => ({
  isOfDifferentProviders: a.provider !== b.provider,
  doYearsOverlap: doYearsOverlap(a, b),
})

export const doYearsOverlap = (a: PlacedOccurrence, b: PlacedOccurrence): boolean | null =>
  a.years.length === 0 || b.years.length === 0 ? null : a.years.some((year) => b.years.includes(year))

export const daysBetween = (a: PlacedOccurrence, b: PlacedOccurrence): number =>
  Math.abs(dayOfWallTime(a.start) - dayOfWallTime(b.start))
