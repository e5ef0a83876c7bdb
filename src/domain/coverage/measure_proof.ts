/** What the schools of a scope had in a window, counted once more by SQL on the loaded tables. */
export interface MeasureProof {
  readonly version: number
  /** The statement that gives the numbers, as it was run. */
  readonly sql: string
  readonly sessions: number
  readonly reached: number
  /** Hours delivering, as the log gives them, and sessions without. */
  readonly hours: number
  readonly withoutHours: number
  /** Schools with four sessions or more. */
  readonly deep: number
}
