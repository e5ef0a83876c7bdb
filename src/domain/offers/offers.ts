import type { ActivityType } from '../engagement/engagement'
import type { ActivityMix } from '../engagement/activity_mix'

/** What to offer one school, of what schools like it had up to a day. */
export interface OffersQuestion {
  readonly school: number
  readonly listId: string | null
  /** Activities up to this day count, ISO. */
  readonly to: string
}

/** A package of activity from a loaded file. */
export interface Package {
  readonly name: string
  readonly type: ActivityType | null
  /** primary, secondary, college; any where none is named. */
  readonly phases: readonly string[]
  readonly sessions: number | null
  readonly disciplines: readonly string[]
}

export interface TypeAtSchoolsLike {
  readonly type: ActivityType
  /** Schools like it that had such an activity, itself left out. */
  readonly schools: number
  /** Such activities at the school itself. */
  readonly here: number
}

export interface SuggestedType extends TypeAtSchoolsLike {
  /** Packages of the type that are for the school’s phase, in the order of their file. */
  readonly packages: readonly Package[]
}

/** What to offer one school. */
export interface SchoolOffer {
  /** The list that schools like it are on or off with it; null for schools of its phase alone. */
  readonly listId: string | null
  /** On the priority list, with which the schools like it are too. */
  readonly onList: boolean
  /** Schools of its phase, on the list or off it as it is, that had any activity; itself left out. */
  readonly reached: number
  /** Types that schools like it had and it had not, the most usual first. */
  readonly suggested: readonly SuggestedType[]
  /** Packages for its phase whose type is not among those suggested. */
  readonly others: readonly Package[]
}

export interface OffersAnswer extends SchoolOffer {
  readonly question: OffersQuestion
  readonly version: number
  /** How many packages are loaded. */
  readonly packages: number
  /** What the list’s schools of its phase had against all others; null without a list. */
  readonly mix: ActivityMix | null
}

/** Rarer types are no suggestion: fewer schools than this had them. */
const FEWEST_SCHOOLS = 3
const MOST_SUGGESTED = 3

/** The types that a school has not had, by how many schools like it had them; what is not coded is no offer. */
export const suggestedTypes = (types: readonly TypeAtSchoolsLike[]): readonly TypeAtSchoolsLike[] =>
  types
    .filter(
      ({ type, schools, here }) =>
        here === 0 && schools >= FEWEST_SCHOOLS && type !== 'OTHER' && type !== 'UNKNOWN',
    )
    .toSorted((a, b) => b.schools - a.schools || (a.type < b.type ? -1 : 1))
    .slice(0, MOST_SUGGESTED)

/** True of a package for a phase: one that names no phase is for any, and so is every one where the phase is neither of the three. */
export const isForPhase = ({ phases }: Package, phase: readonly string[]): boolean =>
  phases.length === 0 || phase.length === 0 || phases.some((each) => phase.includes(each))
