import type { Reach } from './coverage'

/** Reach worked out once more by SQL on the loaded tables. */
export interface ReachProof extends Reach {
  readonly version: number
  /** The statement that gives both numbers, as it was run. */
  readonly sql: string
}
