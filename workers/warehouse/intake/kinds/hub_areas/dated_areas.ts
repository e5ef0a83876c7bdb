import { dayNumber, formatDate, isoOfDay } from '../../../../../src/domain/time/academic_year'

/** A local authority in an area between two days, both ends included, ISO. */
export interface Membership {
  readonly authority: string
  readonly area: string
  readonly from: string
  readonly to: string
}

/** The areas as they were until a day, or will be from one. */
export interface Period {
  /** "_until_20230831": what its key ends in. */
  readonly keyEnd: string
  /** "until 31 August 2023". */
  readonly words: string
  readonly members: readonly Membership[]
}

/** A membership without a last day ends on this one. */
export const NO_LAST_DAY = '9999-12-31'
/** SQL of the key of the grouping whose period a key is of: "hub" of "hub_until_20230831". */
export const KEY_WITHOUT_PERIOD = "regexp_replace(grouping_key, '_(until|from)_[0-9]{8}$', '')"
/** A file with more periods is one of many small changes: those nearest to the chosen day are enough to choose from. */
export const MOST_PERIODS = 6

const dayBefore = (iso: string): string => isoOfDay(dayNumber(iso) - 1)
const dayAfter = (iso: string): string => isoOfDay(dayNumber(iso) + 1)

/** Where each local authority is on a day; of several memberships valid then, the one that began last counts, then the first. */
export function membersOn(memberships: readonly Membership[], day: string): Membership[] {
  const found = new Map<string, Membership>()
  for (const each of memberships) {
    const known = found.get(each.authority)
    if (each.from <= day && day <= each.to && (!known || known.from < each.from))
      found.set(each.authority, each)
  }
  return memberships.filter((each) => found.get(each.authority) === each)
}

const areasOf = (members: readonly Membership[]): string =>
  JSON.stringify(members.map(({ authority, area }) => [authority, area]).sort())

/** The periods in which authorities lie in other areas than on the chosen day: from the nearest before it back, then those after it. */
export function otherPeriods(memberships: readonly Membership[], day: string): Period[] {
  const starts = new Set(
    memberships.flatMap(({ from, to }) => (to === NO_LAST_DAY ? [from] : [from, dayAfter(to)])),
  )
  const inOrder = [...starts].sort()
  const before = inOrder.filter((start) => start <= day).reverse()
  const after = inOrder.filter((start) => start > day)
  const past = before.map((start) => period(`until`, dayBefore(start)))
  const coming = after.map((start) => period('from', start))
  return [past, coming].flatMap(differing)

  function period(word: 'until' | 'from', at: string): Period {
    return {
      keyEnd: `_${word}_${at.replaceAll('-', '')}`,
      words: `${word} ${formatDate(at)}`,
      members: membersOn(memberships, at),
    }
  }
  /** Those that have members, and others than the period nearer to the chosen day. */
  function differing(periods: readonly Period[]): Period[] {
    let nearer = areasOf(membersOn(memberships, day))
    return periods.filter(({ members }) => {
      const areas = areasOf(members)
      const differs = members.length > 0 && areas !== nearer
      nearer = areas
      return differs
    })
  }
}
