import type { Expected } from '../privacy/quoting'

/** A field whose filled cells may hold nothing that is understood. */
export interface CellCheck {
  readonly field: string
  /** Fields whose cells are read together as this one, as a position is read from two; itself where left out. */
  readonly readFrom?: readonly string[]
  /** SQL that is true of a text (`written`, first in the row `first_row`) that is not understood. */
  readonly unread: string
  readonly expected: Expected
  /** Rows whose cell is not understood are rejected, so rejected rows are counted too. */
  readonly rejects?: true
  /** Only a register can tell whether a cell is understood. */
  readonly needsRegister?: true
  /** What the report says of such cells; left out where the report says it otherwise. */
  readonly notice?: {
    /** What they should hold: "a number of young people", "hours of delivery". */
    readonly what: string
    /** What to do: "write a plain number". */
    readonly advice: string
  }
}

/** The checks of a kind of file. */
export interface CellChecks {
  /** SQL that is true of a row of `checked_records` whose cells count, whether it is kept or waits for its school. */
  readonly counted: string
  /** The same of a field by which rows are rejected; every row but those that repeat another where it is left out. */
  readonly countedIfRejecting?: string
  readonly fields: readonly CellCheck[]
}

/** A number, as most fields of numbers are noticed. */
export const PLAIN_NUMBER = 'write a plain number'
