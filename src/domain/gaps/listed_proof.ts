/** How many schools are to be reached next, worked out once more by SQL on the loaded tables. */
export interface ListedProof {
  readonly version: number
  /** The statement that gives both numbers, as it was run. */
  readonly sql: string
  readonly listed: number
  /** Of so many, before statuses narrow them. */
  readonly schools: number
}
