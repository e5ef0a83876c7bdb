import { FILE_KINDS } from '../../../src/domain/files/file_kind'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import type { StagingTable } from './staging_table'

const LOG = 'kinds/engagements/'
const SCHOOLS = 'kinds/schools/'
const LOG_CHANGES = 'changes/log_changes.sql'

/** What each kind adds. */
const KIND_STAGING_TABLES: Readonly<Record<string, StagingTable>> = Object.fromEntries(
  Object.values(FILE_KIND_DEFINITIONS).flatMap(({ stagingTables = {} }) => Object.entries(stagingTables)),
)

/** Every such table, with what a row is. Tests hold the list equal to the SQL. */
export const STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** A record of the file: its place, and the columns that it has of those that the kind wants, as text. */
  file_records: {
    columns: ['source_row'],
    madeBy: ['stage.ts'],
    readBy: ['kinds/', 'privacy/hidden_cells.ts', 'apply_mapping.ts', 'shares_of_one.ts'],
  },
  /** The same with every column that the kind wants. */
  raw_records: {
    view: true,
    columns: ['source_row'],
    madeBy: ['stage.ts'],
    readBy: ['cell_texts.ts', 'kinds/', 'privacy/hidden_cells.ts', 'shares_of_one.ts', 'unknown_words.ts'],
  },
  /** A word of the file with the code that a person gave it. */
  mapping_codes: {
    columns: ['field', 'match_key', 'code'],
    madeBy: ['apply_mapping.ts'],
    readBy: [LOG, SCHOOLS],
  },
  /** An id of a list. */
  listed_ids: { columns: ['id'], madeBy: ['kinds/priority_list/list_check.ts'], readBy: [] },
  /** A record of the file with what becomes of it. Each kind adds columns of its own. */
  checked_records: {
    columns: ['source_row', 'verdict', 'rejected_field', 'rejected_value'],
    madeBy: FILE_KINDS.map((kind) => `kinds/${kind}/${kind}.sql`),
    readBy: ['cell_texts.ts', 'kinds/', 'report.ts'],
  },
  /** A cell that names a person, as written and as it is kept. */
  hidden_cells: { columns: ['written', 'kept'], madeBy: ['privacy/hidden_cells.ts'], readBy: [] },
  /** A rejected cell, as written and as it may be quoted. */
  quoted_cells: { columns: ['reason', 'written', 'quoted'], madeBy: ['report.ts'], readBy: [] },
  /** A row of the file, and whether its cells count. */
  counted_records: {
    columns: ['source_row', 'counts', 'counts_if_rejecting'],
    madeBy: ['cell_texts.ts'],
    readBy: [],
  },
  /** A filled text of a check’s field, and whether it is understood. */
  cell_texts: {
    columns: ['place', 'written', 'cells', 'first_row', 'unread'],
    madeBy: ['cell_texts.ts'],
    readBy: [],
  },
  /** A row that does not fit raw_records. */
  unread_rows: {
    columns: ['source_row', 'source_column', 'value', 'reason'],
    madeBy: ['report.ts'],
    readBy: [],
  },
  /** A field with its heading in the file. */
  field_headings: { columns: ['field', 'heading'], madeBy: ['report.ts'], readBy: [] },
  /** A school that rows are matched to: of the staged register, or else of the open one. */
  register: {
    view: true,
    columns: [
      'school_index',
      'school_id',
      'nation',
      'ukprn',
      'laestab',
      'name',
      'postcode',
      'local_authority_code',
    ],
    madeBy: ['staged_tables.ts'],
    readBy: [
      'changes/',
      LOG,
      'kinds/hub_areas/',
      'kinds/priority_list/',
      'kinds/requests/',
      'kinds/calendar_events/',
      'kinds/term_dates/',
      'kinds/school_attributes/',
      'kinds/targets/',
      SCHOOLS,
      'open_log.ts',
    ],
  },
  /** A school of one’s own that is open; none while the demo is. */
  open_schools: {
    view: true,
    columns: ['school_id', 'nation', 'postcode', 'lon', 'lat'],
    madeBy: ['staged_tables.ts'],
    readBy: [SCHOOLS],
  },
  /** A cell of a register that says there is none of something, or a value kept from the open register. */
  cell_marks: {
    columns: ['school_id', 'field', 'mark'],
    madeBy: ['staged_tables.ts'],
    readBy: ['changes/', SCHOOLS],
  },
  /** A school that the staged register and the open one both have. */
  same_schools: {
    columns: ['school_id', 'held', 'fresh', 'metres', 'emptied', 'is_position_kept'],
    madeBy: ['changes/same_schools.sql'],
    readBy: ['changes/'],
  },
  /** An open engagement that the staged log has too. */
  rows_in_both: {
    columns: ['source_file', 'source_row'],
    madeBy: [LOG_CHANGES, 'staged_tables.ts'],
    readBy: ['changes/', LOG, 'open_log.ts'],
  },
  ...KIND_STAGING_TABLES,
  /** An open row and the new row of the same key, or one of them alone. */
  paired_rows: { columns: ['held', 'fresh', 'both_have_it', 'same'], madeBy: [LOG_CHANGES], readBy: [] },
  /** A difference between the staged log and the open one. */
  changes: {
    columns: ['change', 'id', 'name', 'before', 'after', 'place'],
    madeBy: [LOG_CHANGES],
    readBy: ['changes/'],
  },
  /** A school of a register that is chosen and not loaded yet, for trials of files beside it. */
  trial_schools: {
    columns: ['school_id'],
    staysBetweenTrials: true,
    madeBy: ['trial_register.ts'],
    readBy: [],
  },
  /** An open school that stays beside the staged register. */
  staying: { columns: ['school_id'], madeBy: ['changes/take_in.ts'], readBy: ['changes/'] },
  /** A school of the staged register, or an open one that stays. */
  joined_registers: {
    columns: ['school_index', 'school_id'],
    madeBy: ['changes/take_in_schools.sql'],
    readBy: [],
  },
  /** A file that stays open. */
  staying_files: { columns: ['file'], madeBy: ['publish.ts'], readBy: [] },
}
