/** A table or view that lives only while files are loaded, and that one step of the intake hands to another. */
export interface StagingTable {
  readonly view?: true
  /** It stays when the others go, for the trials that follow. */
  readonly staysBetweenTrials?: true
  /** Columns it always has. */
  readonly columns: readonly string[]
  /** The files of this room that make it. */
  readonly madeBy: readonly string[]
  /** Files and folders of this room that read it, besides those that make it. */
  readonly readBy: readonly string[]
}
