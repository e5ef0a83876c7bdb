import type { ConfirmChanges, MergeMode } from '../../../../src/domain/files/changes'
import type { Trial } from '../../../../src/domain/files/recognition'
import type { Engine } from '../../engine'
import type { PlannedTable } from '../planned_file'
import type { StagingTable } from '../staging_table'
import type { MakeTableCheck } from '../table_check'
import type { KindHeadings } from './kind_headings'
import type { KindReader } from './kind_reader'

/** What the cells of a field hold, by which names of people are hidden in them. */
export type CellContent = 'organisations' | 'school_names' | 'places' | 'telephones' | 'words' | 'tags'

/** All that the intake knows of one kind of file. */
export interface FileKindDefinition extends Merging, PeopleRules, WordRules {
  /** Recognised by: the headings of its fields, and which of them it must have. */
  readonly headings: KindHeadings
  /** Contradicted by: folded headings that say a table is not of this kind, whatever else it has. */
  readonly contradictedBy: readonly RegExp[]
  /** The field that is the id of its rows, by which sheets of one workbook are read as one table. */
  readonly joinedBy?: string
  /** No heading of its own tells it from other kinds: what its other columns hold does (not_what_it_seems.ts). */
  readonly recognisedByOtherColumns?: true
  /**
   * What a table with its headings can turn out to be by its other columns or values; then the person must choose.
   */
  readonly mayBe?: 'figures_of_schools' | 'list_of_schools'
  /** Checks all rows of a table before it is loaded. */
  readonly checkTable?: MakeTableCheck
  /** How its rows become rows of a table, and what is reported of them. */
  readonly reader: KindReader
  /** Makes the macros and small tables that its rows are read by, once for an engine. */
  readonly createLookups?: (engine: Engine) => void
  /** The tables that its reading makes for as long as files are loaded, with what a row is. */
  readonly stagingTables?: Readonly<Record<string, StagingTable>>
}

/** Merges staged rows into the open ones, and returns the notices for the report of their file. */
export interface ConfirmedMerge {
  readonly mode: MergeMode
  readonly notices: readonly string[]
}

/** Where the rows of a kind go, and what becomes of the open ones. */
interface Merging {
  /** The table it fills. */
  readonly table: string
  /** Further tables that its reading fills, replaced whenever its table is. */
  readonly furtherTables?: readonly string[]
  /** Where several files can be open: the column of the table by which rows of a new file replace those of an open one. */
  readonly replacedBy?: string
  /** True where the reading of other kinds looks into the staged tables of this one, which must then stand. */
  readonly isReadByOthers?: true
  /** Belongs to no register: it stays when own files take the place of the demo. */
  readonly standsAlone?: true
  /** Its rows are matched to schools. */
  readonly needsRegister?: true
  /** Kinds of a lower number are read first, those of one number in the order of the list; 0 where it is left out. */
  readonly readingStep?: number
  /**
   * Asks how its staged rows come in where rows are open, and makes the staged table all that will be open. `logStays`:
   * no log is loaded with them. Throws Cancelled.
   */
  readonly confirmMerge?: (
    engine: Engine,
    confirm: ConfirmChanges,
    logStays: boolean,
  ) => Promise<ConfirmedMerge>
  /** Statements that rename file $1 to $2 in its staged tables, where rows are known by the name of their file. */
  readonly renameFile?: readonly string[]
}

/** How people are kept out of what is loaded. */
interface PeopleRules {
  /** Its rows are named things, so that a list of people can pass for one, unless it has a column for one of these fields. */
  readonly mayListPeople?: { readonly unlessHas: readonly string[] }
  /** Its rows may be people who were at an activity: they are summed into one row an activity, and none of them is read. */
  readonly sumsAttendees?: true
  /** Fields that people have none of: a table with a column for one of them is no list of people. */
  readonly notOfPeople?: readonly string[]
  /** The field that names what the rows are: a file whose names are those of people is a list of people. */
  readonly rowsNamedBy?: string
  /** Its rows are people, known by an opaque id: columns that name or reach them beside it make it no list to be refused. */
  readonly rowsArePeople?: true
  /** Its cells are shapes or figures, which name no people. */
  readonly namesNoPeople?: true
  /** What its cells hold, by field; words by default. */
  readonly cellContents?: Readonly<Record<string, CellContent>>
  /** True of a field whose column the reader leaves out as a whole where one cell names a person. */
  readonly isCheckedByReader?: (field: string) => boolean
}

type FindUnknownWords = (engine: Engine, planned: PlannedTable) => Trial['unknownWords']

/** How words of its coded fields are read. */
interface WordRules {
  /** Coded field → when a word of it is not known, in SQL; or what finds such words in raw_records. */
  readonly unknownWords?: Readonly<Record<string, string>> | FindUnknownWords
  /** Fields whose words stay as written where a person gave them a code, because the reader looks the code up. */
  readonly keptAsWritten?: readonly string[]
  /** Coded field → code → a word that the reader knows it by, where files do not write our codes. */
  readonly wordsOfCodes?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Fields without which a row counts for nothing: unexpected values in them are reported before the load. */
  readonly countedBy?: readonly string[]
}
