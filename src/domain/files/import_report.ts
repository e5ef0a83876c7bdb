import type { FileKind } from './file_kind'
import type { Mapping } from './mapping'
import type { OwnTableDescription } from '../jobs/own_table'

/** Why a row could not be used. Wording for the screen is in REJECT_WORDS. */
export const REJECT_REASONS = [
  'bad_date',
  'no_school',
  'unknown_urn',
  'bad_urn',
  'id_taken',
  'bad_link',
  'missing_name',
  'wrong_column_count',
  'cell_too_long',
  'bad_target',
  'unknown_area',
  'no_year',
  'bad_figure',
  'bad_count',
  'label_taken',
] as const
export type RejectReason = (typeof REJECT_REASONS)[number]

export const REJECT_REASON_LABELS: Record<RejectReason, string> = {
  bad_date: 'no date, or not one that exists',
  no_school: 'no school given: neither a URN nor a name with a postcode that matches one school',
  unknown_urn: 'no school in the schools file has this id',
  bad_urn: 'not an id of the form the schools file has: in England, a URN of six digits',
  id_taken: 'a school of another register already has this id',
  bad_link: 'not two URNs of a school that closed and its successor',
  missing_name: 'no name given',
  wrong_column_count: 'the row has more or fewer columns than the headings',
  cell_too_long: 'a cell holds more text than a cell of a spreadsheet can',
  bad_target: 'not a target between 0 and 100 for a known metric and phase',
  unknown_area: 'no school in the register is in this area',
  no_year: 'no year given for this figure',
  bad_figure: 'not a number, nor a mark for a figure that is withheld',
  bad_count: 'not a number of 0 or more',
  label_taken: 'an earlier row has the same label',
}

/** One source row that could not be used. `row` counts records; the heading row is 1, as a spreadsheet shows it. */
export interface Reject {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly value: string
  readonly reason: RejectReason
}

/** What loading one file came to. */
export interface FileReport {
  readonly file: string
  readonly kind: FileKind
  /** Records in the file below the heading row. */
  readonly rows: number
  /** Rows kept, after repeats are dropped. */
  readonly accepted: number
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>
  /** Rows that repeat another of the same file: id, school, date and year groups agree; the first is kept. */
  readonly repeatedIds: number
  readonly matchedByNameAndPostcode: number
  /** Rows whose id is a UKPRN, an LAESTAB, that of a closed school with one successor, or one of a newer register. */
  readonly matchedOtherwise: number
  /** Rows whose school a person said. */
  readonly matchedByPeople: number
  /** Rows among the rejected that name a school in some way: they count once it is found or said. */
  readonly waiting: number
  /** What of its kind the file brought, where several can be open: the nation of a register, a list, its groupings. */
  readonly holds: readonly string[]
  /** Rows kept whose employer is for certain one of those loaded. */
  readonly employersFound: number
  /** Rows kept whose employer a person said. */
  readonly employersByPeople: number
  /** Rows kept, and counted, that name an employer which is not found among those loaded. */
  readonly employersWaiting: number
  /** Headings of columns about people, dropped before anything was kept. */
  readonly droppedColumns: readonly string[]
  /** First and last date among accepted rows, ISO. */
  readonly dateRange: readonly [string, string] | null
  /** Things kept but worth knowing: each a full sentence. */
  readonly notices: readonly string[]
}

/** A file a person chose, with what they said of it. */
export interface FileChoice {
  readonly file: File
  readonly kind: FileKind
  /** Which table of a file that holds several: "sheet “Log”". */
  readonly part?: string
  /** How its columns and words are read, where a person said so. */
  readonly mapping?: Mapping
  /** Priority lists only. */
  readonly listName?: string
  /** Priority lists only, ISO. */
  readonly validFrom?: string
  /** A person’s own table only. */
  readonly ownTable?: OwnTableDescription
}

export interface Progress {
  /** A short phrase: "Reading schools". */
  readonly step: string
  readonly file: string
  /** 0 to 1 over the whole load. */
  readonly done: number
}

/** A file that could not be used: one sentence says what is wrong and what to do. */
export interface RefusedFile {
  readonly file: string
  readonly why: string
}

export type LoadOutcome =
  | {
      readonly outcome: 'loaded'
      readonly reports: readonly FileReport[]
      /** Files chosen with them that could not be used. */
      readonly refused: readonly RefusedFile[]
    }
  | ({ readonly outcome: 'refused' } & RefusedFile)
  | { readonly outcome: 'cancelled' }
