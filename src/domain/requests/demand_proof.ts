/** Requests counted once more by SQL on the loaded tables. */
export interface DemandProof {
  readonly version: number
  /** The statement that gives the numbers, as it was run. */
  readonly sql: string
  readonly requests: number
  readonly settled: number
  readonly unfilled: number
}
