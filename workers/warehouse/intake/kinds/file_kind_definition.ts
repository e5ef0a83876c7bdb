import type { KindHeadings } from './kind_headings'
import type { KindReader } from './kind_reader'

/** All that the intake knows of one kind of file. */
export interface FileKindDefinition {
  /** Recognised by: the headings of its fields, and which of them it must have. */
  readonly headings: KindHeadings
  /** Contradicted by: folded headings that say a table is not of this kind, whatever else it has. */
  readonly contradictedBy: readonly RegExp[]
  /** How its rows become rows of a table, and what is reported of them. */
  readonly reader: KindReader
  /** The table it fills. */
  readonly table: string
  /** Where several files can be open: the column of the table by which rows of a new file replace those of an open one. */
  readonly replacedBy?: string
  /** Belongs to no register: it stays when own files take the place of the demo. */
  readonly standsAlone?: true
  /** Its rows are matched to schools. */
  readonly needsRegister?: true
  /** Its rows are named things, so that a list of people can pass for one. */
  readonly mayListPeople?: true
  /** Its cells are shapes or figures, which name no people. */
  readonly namesNoPeople?: true
}
