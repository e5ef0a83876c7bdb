/** A figure of a report worked out once more by SQL on the loaded tables, with the schools behind it. */
export interface MetricProof {
  readonly version: number
  /** The statement that gives the figure, as it was run; null where no one statement does. */
  readonly sql: string | null
  /** HIDDEN_COUNT where the figure is of few people; null where nothing was run. */
  readonly numerator: number | null
  /** Null of what is no share. */
  readonly denominator: number | null
  /** Names of the schools that the numerator is of, by name; people never. */
  readonly schools: readonly string[]
}
