/** Schools with a delivered engagement inside a term, in register order. */
export interface DeliveredInTerm {
  readonly version: number
  /** False where the log has no delivered engagement on or after the first day of the term: it says nothing of it. */
  readonly known: boolean
  readonly school: Uint32Array
  readonly engagements: Uint32Array
}
