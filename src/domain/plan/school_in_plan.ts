import type { NeedFacts } from '../need/need_share'
import type { WhyLeftOut } from './left_out'
import type { PlannedVisit } from './plan'
import type { PlanQuestion } from './plan_question'
import type { ValueChange } from './value_change'
import type { CouldGo } from './who_could_go'

/** One school beside the plan of a question, by its id. */
export interface SchoolInPlanQuestion {
  readonly plan: PlanQuestion
  readonly school: string
}

export interface NeedPartOfSchool {
  /** A part of need, or the key of a column. */
  readonly part: string
  readonly weight: number
  /** Of the full points, 0 to 1; NaN where not known. */
  readonly share: number
  /** Of a column: the school's figure; NaN without one. */
  readonly figure: number
}

export interface NamedSupplier {
  readonly id: string
  /** Outward postcode; '' where not known. */
  readonly district: string
  /** Codes; empty where not known. */
  readonly disciplines: readonly string[]
  readonly metres: number
  readonly could: CouldGo
}

/** Rows are those of the plan's schools. */
export interface SchoolInPlan {
  readonly question: SchoolInPlanQuestion
  readonly version: number
  readonly row: number
  readonly parts: readonly NeedPartOfSchool[]
  readonly facts: NeedFacts
  readonly visits: readonly PlannedVisit[]
  /** Null for a school that is visited, and where no plan keeps the rules. */
  readonly why: WhyLeftOut | null
  /** Nearest first; `reach` of them could visit it. */
  readonly suppliers: readonly NamedSupplier[]
  readonly reach: number
}

/** What another value would change: of a visited school where it leaves, of another where it comes in. */
export interface SchoolChange {
  readonly question: SchoolInPlanQuestion
  readonly change: ValueChange | null
}

/** Some of the weightings, from a number on; `next` is where the rest begins, null at the end. */
export interface WeightingsSlice {
  readonly isIn: readonly boolean[]
  readonly parts: readonly string[]
  readonly next: number | null
}
