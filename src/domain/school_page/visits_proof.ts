/** What was delivered at a school, counted once more by SQL on the loaded tables. */
export interface VisitsProof {
  readonly version: number
  /** The statement that gives the numbers, as it was run. */
  readonly sql: string
  readonly delivered: number
  /** Academic years with a delivered activity. */
  readonly years: number
}
