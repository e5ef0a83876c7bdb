import type { CoverageAnswer } from '../../domain/coverage/coverage'
import { OUT_OF_SCOPE } from '../../domain/engagement/engagement'
import type { EngagementStatus } from '../../domain/engagement/engagement'
import { formatShortMonth, isoOfDay } from '../../domain/time/academic_year'
import type { SchoolDirectory } from '../../domain/project/dataset'

/** Least reached first, by name, longest ago first, or the lowest value of a measure first, those not known last. */
export type SchoolOrder = 'gap' | 'name' | 'longest' | 'value'

type Statuses = Pick<CoverageAnswer, 'status' | 'lastDay'>

const ranksOfNames = new WeakMap<readonly string[], Uint32Array>()

/** Per school its place among all names, A to Z; sorted once for each register. */
export function nameRanks({ names }: Pick<SchoolDirectory, 'names'>): Uint32Array {
  const known = ranksOfNames.get(names)
  if (known) return known
  const collator = new Intl.Collator('en-GB', { numeric: true })
  const sorted = Uint32Array.from(names.keys()).sort(
    (a, b) => collator.compare(names[a] ?? '', names[b] ?? '') || a - b,
  )
  const ranks = new Uint32Array(names.length)
  sorted.forEach((school, rank) => (ranks[school] = rank))
  ranksOfNames.set(names, ranks)
  return ranks
}

/** Indexes of the schools in scope, as many as the headline counts, in an order; ties stand by rank of name. */
export function schoolsInOrder(
  { status, lastDay }: Statuses,
  nameRank: Uint32Array,
  order: SchoolOrder,
  /** Of `value`. */
  values: Float32Array = new Float32Array(0),
): Uint32Array {
  const inScope = Uint32Array.from(status.keys()).filter((school) => status[school] !== OUT_OF_SCOPE)
  const key = { name: nameRank, gap: status, longest: lastDay, value: values }[order]
  const place = (school: number): number => {
    const of = key[school] ?? 0
    return Number.isNaN(of) ? Number.MAX_VALUE : of
  }
  return inScope.sort((a, b) => place(a) - place(b) || (nameRank[a] ?? 0) - (nameRank[b] ?? 0))
}

/** "last visit Mar 2025"; '' of a school with no visit up to the window's end. */
export const lastVisit = (status: EngagementStatus | null, lastDay: number | undefined): string =>
  status === null || lastDay === undefined || lastDay < 0
    ? ''
    : `last visit ${formatShortMonth(isoOfDay(lastDay))}`
