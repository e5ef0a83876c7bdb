/** The activities of a statement counted once more by SQL on the loaded tables. */
export interface StatementProof {
  readonly version: number
  /** The statement of SQL that gives both numbers, as it was run. */
  readonly sql: string
  readonly activities: number
  readonly schools: number
}
