/** What a register says of the ages and the size of a school; null where it says nothing. */
export interface SchoolAges {
  readonly pupils: number | null
  readonly lowAge: number | null
  readonly highAge: number | null
  /** False only where the register says that it has none. */
  readonly sixthForm: boolean | null
}

/** Reception is 0, the last year of a sixth form 13. */
export const LAST_YEAR_GROUP = 13
const LAST_WITHOUT_SIXTH_FORM = 11
/** A year group starts at this age with the age of 4 in reception, and ends a year later. */
const AGE_OF_RECEPTION = 4

/** The year groups of a school, from its ages: 11 to 16 is Year 7 to 11; none where the ages are not known. */
export function yearGroupsOf({ lowAge, highAge, sixthForm }: SchoolAges): readonly number[] {
  if (lowAge === null || highAge === null) return []
  const first = Math.max(0, lowAge - AGE_OF_RECEPTION)
  const last = Math.min(
    LAST_YEAR_GROUP,
    highAge - AGE_OF_RECEPTION - 1,
    sixthForm === false ? LAST_WITHOUT_SIXTH_FORM : LAST_YEAR_GROUP,
  )
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** "Reception", "Year 7". */
export const yearGroupLabel = (yearGroup: number): string =>
  yearGroup === 0 ? 'Reception' : `Year ${yearGroup}`
