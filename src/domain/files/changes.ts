import type { FileKind } from './file_kind'

/** What a newer file would change of what is open. */
export const SCHOOL_CHANGES = ['opened', 'closed', 'moved', 'renamed', 'rephased'] as const
export const LOG_CHANGES = ['added', 'revised', 'gone'] as const
export type ChangeName = (typeof SCHOOL_CHANGES)[number] | (typeof LOG_CHANGES)[number]

export interface ChangeExample {
  /** The school's id, or the activity's. */
  readonly id: string
  readonly name: string
  /** The value of the open row where the new one differs; '' where there is none. */
  readonly before: string
  readonly after: string
}

export interface ChangeGroup {
  readonly change: ChangeName
  readonly count: number
  /** The first few, in the order of the register or of dates. */
  readonly examples: readonly ChangeExample[]
}

/** A field of the schools that the open register and the newer one both have, with how many schools each is true of. */
export interface FieldChange {
  readonly field: string
  /** Both have a value, and the values differ. */
  readonly changed: number
  /** Only the newer one has a value. */
  readonly added: number
  /** Only the open one has a value, which is kept. */
  readonly kept: number
  /** Only the open one has a value, which is lost. */
  readonly lost: number
}

/**
 * How newer rows come in: beside the open ones, in the place of the open schools of their own nations, or in the place
 * of all of them. Where a row is in both, the newer one stands. `add_others`: beside the open ones, without the schools
 * whose ids other open schools have.
 */
export type MergeMode = 'add' | 'add_others' | 'replace_nation' | 'replace'

/** What merging the newer rows in one mode would change. */
export interface MergePreview {
  readonly mode: MergeMode
  /** Open rows that would stay as they are; all the newer ones would stand beside them. */
  readonly unchanged: number
  /** One of each change that there is; a row can be in several: moved and renamed. */
  readonly groups: readonly ChangeGroup[]
  /** Schools only: open engagements at schools that would be open no more. */
  readonly orphanedEngagements: number
}

/** The differences between the open rows of one kind and newer ones. */
export interface Changes {
  readonly kind: FileKind
  /** Rows open now, and rows of the new files; of a log with those that wait for their school. */
  readonly before: number
  readonly newRows: number
  /** Rows that are in both. */
  readonly shared: number
  /** Schools only: the nations whose schools the new files hold; '' for a register of none. */
  readonly nations: readonly string[]
  /** Schools only: ids of the new files that schools of another register have. Those come in only in the place of all. */
  readonly idConflicts: number
  /** Schools only: the fields in which schools in both differ. */
  readonly fields: readonly FieldChange[]
  /** The possible modes, the most usual first. */
  readonly options: readonly [MergePreview, ...MergePreview[]]
  /** Engagements only: rows without an id of their own, which can be added or gone but not revised. */
  readonly withoutId: number
  /** False where there are too many rows to compare one by one: then there are no groups. */
  readonly compared: boolean
}

/** Asks a person to confirm changes: resolves with the merge mode, or null to leave the open rows as they are. */
export type ConfirmChanges = (changes: Changes) => Promise<MergeMode | null>

/** The merge mode chosen for each kind that a person had to confirm. */
export type MergeModes = Readonly<Partial<Record<FileKind, MergeMode>>>
