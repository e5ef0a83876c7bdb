import type { SchoolEngagement } from '../engagement/school_history'
import type { GapsAnswer } from '../gaps/priority_gap'
import type { SchoolOffer } from '../offers/offers'

/** Facts of an establishment as its public register gives them; '' where it gives none. */
export interface SchoolContact {
  readonly street: string
  readonly town: string
  readonly telephone: string
  readonly website: string
}

/** What call sheets say of the schools of a list that are in the open register, in the order of `gaps.school`. */
export interface CallSheetsAnswer {
  readonly gaps: GapsAnswer
  readonly contacts: readonly SchoolContact[]
  /** The engagements of each, newest first. */
  readonly histories: readonly (readonly SchoolEngagement[])[]
  /** What to offer each. */
  readonly offers: readonly SchoolOffer[]
}

/** The order of a list's schools. */
export const LIST_ORDERS = ['added', 'name', 'state', 'months'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]
