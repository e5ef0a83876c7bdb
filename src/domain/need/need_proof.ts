import type { GapsQuestion } from '../gaps/priority_gap'

/** Whose need, and how it is weighed. */
export interface NeedProofQuestion {
  readonly gaps: GapsQuestion
  /** Id of the school. */
  readonly school: string
  /** Its need as the app has it. */
  readonly need: number
}

/** The need of one school worked out once more by SQL on the loaded tables. */
export interface NeedProof {
  readonly version: number
  /** The statement that gives it, with the points of each part, as it was run. */
  readonly sql: string
  readonly need: number
}
