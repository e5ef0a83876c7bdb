import type { SchoolEngagement } from '../engagement/school_history'
import type { GapsAnswer, GapsQuestion } from '../gaps/priority_gap'
import type { SchoolOffer } from '../offers/offers'
import type { NearSupplier } from '../plan/near_supplier'

/** Facts of an establishment as its public register gives them; '' where it gives none. */
export interface SchoolContact {
  readonly street: string
  readonly town: string
  readonly telephone: string
  readonly website: string
}

/** The schools, and the day on which a volunteer's DBS must be valid, ISO. */
export interface CallSheetsQuestion extends GapsQuestion {
  readonly dbsOn: string
}

/** What call sheets say of the schools of a list that are in the open register, in the order of `gaps.school`. */
export interface CallSheetFacts {
  readonly gaps: GapsAnswer
  readonly contacts: readonly SchoolContact[]
  /** The engagements of each, newest first. */
  readonly histories: readonly (readonly SchoolEngagement[])[]
  /** What to offer each. */
  readonly offers: readonly SchoolOffer[]
}

export interface CallSheetsAnswer extends CallSheetFacts {
  /** The volunteers nearest to each of those who could go, whatever a plan asks of them; null where none are loaded. */
  readonly volunteers: readonly (readonly NearSupplier[])[] | null
}

/** The order of a list's schools. */
export const LIST_ORDERS = ['added', 'name', 'state', 'months'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]
