/** Two delivered reports of one school, day and type. */
export interface SameVisitPair {
  readonly firstId: string
  readonly secondId: string
  readonly school: number
  /** ISO. */
  readonly date: string
  readonly type: string
  readonly firstProvider: string
  readonly secondProvider: string
  readonly firstName: string
  readonly secondName: string
  /** Null where the log gives no headcount. */
  readonly firstPupils: number | null
  readonly secondPupils: number | null
}

/** How many pairs could be two reports of one visit, from the loosest test to the strictest. */
export interface DoubleCounts {
  readonly sameDayAndType: number
  readonly withoutHeadcount: number
  readonly closeHeadcount: number
  /** Of those of close headcount. */
  readonly oneProvider: number
  readonly twoProviders: number
  readonly providerBlank: number
}

const CLOSE = 0.1

const isBlank = ({ firstProvider, secondProvider }: SameVisitPair): boolean =>
  firstProvider === '' || secondProvider === ''

/** Both headcounts are known and differ by at most a tenth of the larger. */
const isClose = ({ firstPupils, secondPupils }: SameVisitPair): boolean =>
  firstPupils !== null &&
  secondPupils !== null &&
  Math.abs(firstPupils - secondPupils) <= CLOSE * Math.max(firstPupils, secondPupils)

export function doubleCounts(pairs: readonly SameVisitPair[]): DoubleCounts {
  const close = pairs.filter(isClose)
  const blank = close.filter(isBlank)
  const one = close.filter((pair) => !isBlank(pair) && pair.firstProvider === pair.secondProvider)
  return {
    sameDayAndType: pairs.length,
    withoutHeadcount: pairs.filter(
      ({ firstPupils, secondPupils }) => firstPupils === null || secondPupils === null,
    ).length,
    closeHeadcount: close.length,
    oneProvider: one.length,
    twoProviders: close.length - blank.length - one.length,
    providerBlank: blank.length,
  }
}

/** Pairs that two providers may both have reported, or of which one names none: to check, never a match by itself. */
export const acrossProviders = (pairs: readonly SameVisitPair[]): readonly SameVisitPair[] =>
  pairs.filter((pair) => isClose(pair) && (isBlank(pair) || pair.firstProvider !== pair.secondProvider))

export const isToCheck = isBlank
