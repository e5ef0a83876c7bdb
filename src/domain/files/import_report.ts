import type { FieldCells } from './field_cells'
import type { FileKind } from './file_kind'
import type { Mapping } from './mapping'
import type { SettingType } from '../engagement/setting'
import type { OwnTableDescription } from '../jobs/own_table'

/** Why a row could not be used. The sentences are in findings/reject_sentences.ts. */
export const REJECT_REASONS = [
  'no_date',
  'unreadable_date',
  'impossible_date',
  'ambiguous_date',
  // The year that a person marked as mistyped.
  'far_year',
  // Any of these four, in projects saved before they were distinguished.
  'bad_date',
  'no_school',
  'unknown_urn',
  'bad_urn',
  'id_taken',
  'bad_link',
  'missing_name',
  'no_id',
  'wrong_column_count',
  'cell_too_long',
  'bad_target',
  'unknown_area',
  'no_year',
  'bad_figure',
  'bad_count',
  'label_taken',
  'total_or_note',
  'unknown_activity',
  'ends_before_start',
  'unknown_period',
] as const
export type RejectReason = (typeof REJECT_REASONS)[number]

/** One source row that could not be used. `row` counts records; the heading row is 1, as a spreadsheet shows it. */
export interface Reject {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly value: string
  readonly reason: RejectReason
}

/** The result of loading one file. */
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
  /** Rows matched to a school by a person's decision. */
  readonly matchedByPeople: number
  /** Rejected rows that name a school in some way: they count once it is matched, automatically or by a person. */
  readonly waiting: number
  /** Rows at settings that are no school, by kind: counted apart, and in no figure of schools. */
  readonly atSettings: Readonly<Partial<Record<SettingType, number>>>
  /** What of its kind the file brought, where several can be open: the nation of a register, a list, its groupings. */
  readonly holds: readonly string[]
  /** Rows kept whose employer is for certain one of those loaded. */
  readonly employersFound: number
  /** Rows kept that are matched to an employer by a person's decision. */
  readonly employersByPeople: number
  /** Rows kept, and counted, that name an employer which is not found among those loaded. */
  readonly employersWaiting: number
  /** Headings of columns about people, dropped before anything was kept. */
  readonly droppedColumns: readonly string[]
  /** First and last date among accepted rows, ISO. */
  readonly dateRange: readonly [string, string] | null
  /** Each field that has a filled cell, with how many of them are not understood; none of a project saved before they were counted. */
  readonly fields: readonly FieldCells[]
  /** Things kept but worth knowing: each a full sentence. */
  readonly notices: readonly string[]
}

/** A file that a person chose, with the kind and details they gave. */
export interface FileChoice {
  readonly file: File
  readonly kind: FileKind
  /** Which table of a file that holds several: "sheet “Log”". */
  readonly part?: string
  /** How its columns and words are read, where a person decided it. */
  readonly mapping?: Mapping
  /** Priority lists only. */
  readonly listName?: string
  /** Priority lists only, ISO. */
  readonly validFrom?: string
  /** Columns about schools and hub areas: the day, ISO, of which rows that hold between two days count; left out: today. */
  readonly validOn?: string
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
