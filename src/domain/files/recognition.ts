import type { RejectReason } from './import_report'
import type { FieldCells } from './field_cells'
import type { FileKind } from './file_kind'

/** How dates written in numbers alone stand in a column; 'either' where every one could be read both ways, or some stand in each order. */
export type DateOrder = 'none' | 'day_first' | 'month_first' | 'either'

/**
 * A column as a grouping: `known` by its heading, and then taken by itself; otherwise only where a person chooses it.
 * `refused`: why it can be none, in words that follow "it holds"; null where it can.
 */
export interface GroupingOption {
  readonly known: boolean
  readonly refused: string | null
}

/** A column as one about schools, taken only where a person chooses it. */
export interface AttributeOption {
  /** Most of its values are numbers: schools are compared by bands of them. */
  readonly figures: boolean
  /** Why it cannot be taken, in words that follow "it holds"; null where it can. */
  readonly refused: string | null
}

/** A column of a chosen file, described from a few hundred of its rows. */
export interface FileColumn {
  /** Its heading, or "Column C" where it has none; no two columns have one name. */
  readonly name: string
  /** A few different values, as far as they look like the others; none of a column about people, or with values that reach or name one. */
  readonly samples: readonly string[]
  /** Its values have the shape of names of people: they are hidden unless a known field takes them. */
  readonly likeNames?: true
  /** About people: never loaded, never displayed. */
  readonly personal: boolean
  readonly dates: DateOrder
  /** Whether schools can be compared by it, in a file of areas. */
  readonly grouping: GroupingOption
  /** Whether schools can be compared by it, in a file about schools. */
  readonly attribute: AttributeOption
  /** Why it cannot be a tag of a log, in words that follow "it holds"; null where it can. */
  readonly tagRefused: string | null
  /** Of the values that are bare numbers; null where there is none. */
  readonly numbers: { readonly median: number; readonly maximum: number } | null
  /** A number such as 1,250, where no number of the column tells whether its comma marks decimals or thousands. */
  readonly ambiguousNumber?: string
  /** Its different values, where they are few enough to choose one; left out where they are not. */
  readonly categories?: readonly string[]
}

/** The column suggested for a field. */
export interface FieldSuggestion {
  readonly field: string
  /** The kind cannot do without it, or without it and those that can stand in for it. */
  readonly needed: boolean
  /** Name of the column; null where none is offered. */
  readonly column: string | null
  /** False for a guess, which feeds nothing until a person accepts it. */
  readonly sure: boolean
  /** Why, as words that follow the column's name: "its values look like URNs". */
  readonly why: string
  /**
   * A few unexpected values of a column recognised by its heading, where too many are unexpected: rows with them
   * could not be used. Only for fields that a row cannot do without.
   */
  readonly unexpectedValues: readonly string[]
  /** Of a column known by its heading: a few values, as far as they look like what the field should hold. */
  readonly samples: readonly string[]
}

/** A table of a file, read as far as its headings. */
export interface ReadTable {
  readonly file: string
  /** Where in the file it stands: "sheet “Log”"; '' where the file is the table. */
  readonly part: string
  /** Every table of the file, this one too. */
  readonly parts: readonly string[]
  /** What it was read as, and where in the file it stands: "UTF-8", "Excel workbook, sheet “Log”". */
  readonly readAs: string
  readonly delimiter: string
  /** Which row holds the headings, the last of them where there are two; more than 1 where titles or notes stand above. */
  readonly headingRow: number
  /** The rows that headings may stand in instead, with how many cells each fills. */
  readonly rows: readonly { readonly row: number; readonly filled: number }[]
  /** As written, in file order. */
  readonly headings: readonly string[]
  readonly columns: readonly FileColumn[]
  readonly suggestions: Readonly<Record<FileKind, readonly FieldSuggestion[]>>
  /** Of a log without a column of status: how many of its rows lie ahead. */
  readonly rowsAhead?: RowsAhead
  /** Of a log: rows dated years away from the rest. */
  readonly farYears?: FarYears
  /** Of a register: words without a known phase, in its column of phases, or of types where it has none. */
  readonly unknownPhases?: UnknownPhases
}

/** Rows of a log that are dated after today. */
export interface RowsAhead {
  /** The column of the date. */
  readonly column: string
  readonly rows: number
  /** The last of their days, ISO. */
  readonly last: string
}

/** Rows of a log whose academic years lie far from those of the rest. */
export interface FarYears {
  /** The column of the date. */
  readonly column: string
  readonly rows: number
  /** Their academic years (start years), in order. */
  readonly years: readonly number[]
  /** The first and the last academic year of the rest. */
  readonly others: readonly [first: number, last: number]
}

/** Words of a column of a register that stand for no known phase. */
export interface UnknownPhases {
  readonly column: string
  readonly words: readonly UnknownWord[]
}

/** What a file seems to be by its first rows, before all of it is read. */
export interface FileGuess {
  readonly kind: FileKind
  /** Columns whose headings are known. */
  readonly columns: number
}

/** What a table of a chosen file seems to be, worked out before anything is loaded. */
export type Recognition =
  | (ReadTable & {
      readonly outcome: 'recognised'
      readonly kind: FileKind
      /** Field of ours → name of the column that feeds it. */
      readonly fields: Readonly<Record<string, string>>
      /** Headings about people: never loaded. */
      readonly droppedColumns: readonly string[]
      /** Headings nothing uses. */
      readonly ignoredColumns: readonly string[]
    })
  | (ReadTable & {
      readonly outcome: 'unmapped'
      /** What it is most like; null where it is like nothing known. */
      readonly kind: FileKind | null
      readonly why: string
    })
  | { readonly outcome: 'refused'; readonly file: string; readonly why: string }

/** The table of a file and its heading row, as a person selected them. */
export interface SelectedTable {
  readonly part: string
  readonly headingRow?: number
}

/** A word of a coded field that is not known, with the rows tried that have it. */
export interface UnknownWord {
  readonly written: string
  readonly rows: number
}

/** The result of reading the first rows of a file with its mapping; nothing is saved. */
export interface Trial {
  readonly rows: number
  /** Rows that would be kept. */
  readonly kept: number
  /** Why the others would not, most often first, with the first few of each. */
  readonly problems: readonly {
    readonly reason: RejectReason
    readonly rows: number
    readonly examples: readonly {
      readonly row: number
      readonly column: string
      readonly value: string
    }[]
  }[]
  /**
   * False where its rows are matched to schools and no schools file of one's own is open or ready to be loaded with it:
   * whether its schools are known is found out when both are loaded together.
   */
  readonly schoolsMatched: boolean
  /** Names of the schools files chosen with it that its schools were looked up in. */
  readonly besideRegisters: readonly string[]
  /** Field → words not known, most frequent first. */
  readonly unknownWords: Readonly<Record<string, readonly UnknownWord[]>>
  /** Each field that has a filled cell, with how many of them are not understood. */
  readonly fields: readonly FieldCells[]
}

export type TrialOutcome =
  | (Trial & { readonly outcome: 'tried' })
  | { readonly outcome: 'refused'; readonly why: string }
