import { LOG_STAGING_TABLES } from './kinds/engagements/staging_tables'
import type { StagingTable } from './staging_table'

const LOG = 'kinds/engagements/'
const LOG_ROWS = 'kinds/engagements/engagements.sql'
const JOBS = 'kinds/jobs/'
const JOB_ROWS = 'kinds/jobs/jobs.sql'
const SCHOOLS = 'kinds/schools/'
const LOG_CHANGES = 'changes/log_changes.sql'

/** Every such table, with what a row is. Tests hold the list equal to the SQL. */
export const STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** A record of the file: its place, and the columns that the kind wants, as text. */
  raw_records: {
    columns: ['source_row'],
    madeBy: ['stage.ts'],
    readBy: ['kinds/', 'privacy/hidden_cells.ts', 'read_as_said.ts', 'shares_of_one.ts', 'unknown_words.ts'],
  },
  /** A word of the file with the code that a person gave it. */
  told_codes: { columns: ['field', 'wording', 'code'], madeBy: ['read_as_said.ts'], readBy: [LOG] },
  /** A record of the file with what becomes of it. Each kind adds columns of its own. */
  judged: {
    columns: ['source_row', 'verdict', 'rejected_field', 'rejected_value'],
    madeBy: [
      'kinds/boundaries/boundaries.sql',
      'kinds/employers/employers.sql',
      LOG_ROWS,
      'kinds/hub_areas/hub_areas.sql',
      JOB_ROWS,
      'kinds/own_table/own_table.sql',
      'kinds/priority_list/priority_list.sql',
      'kinds/school_links/school_links.sql',
      'kinds/schools/schools.sql',
      'kinds/targets/targets.sql',
    ],
    readBy: ['kinds/', 'report.ts'],
  },
  /** A cell that names a person, as written and as it is kept. */
  hidden_cells: { columns: ['written', 'kept'], madeBy: ['privacy/hidden_cells.ts'], readBy: [] },
  /** A rejected cell, as written and as it may be quoted. */
  quoted_cells: { columns: ['reason', 'written', 'quoted'], madeBy: ['report.ts'], readBy: [] },
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
    columns: ['school_index', 'school_id', 'nation', 'ukprn', 'laestab', 'name', 'postcode'],
    madeBy: ['staged_tables.ts'],
    readBy: ['changes/', LOG, 'kinds/hub_areas/', SCHOOLS, 'open_log.ts'],
  },
  /** A school of one’s own that is open; none while the demo is. */
  open_schools: {
    view: true,
    columns: ['school_id', 'nation', 'postcode', 'lon', 'lat'],
    madeBy: ['staged_tables.ts'],
    readBy: [SCHOOLS],
  },
  /** An open engagement that the staged log has too. */
  rows_in_both: {
    columns: ['source_file', 'source_row'],
    madeBy: [LOG_CHANGES, 'staged_tables.ts'],
    readBy: ['changes/', LOG, 'open_log.ts'],
  },
  /** The one row says whose register is read. */
  this_register: { columns: ['nation'], madeBy: ['kinds/schools/register_nation.ts'], readBy: [SCHOOLS] },
  /** A local authority or district by the ONS’s code, with the code of its authority in registers. */
  ons_authorities: {
    columns: ['gss', 'code', 'authority_gss', 'is_district'],
    madeBy: ['kinds/hub_areas/reader.ts'],
    readBy: ['kinds/hub_areas/'],
  },
  /** A school’s position from its grid reference, or as given in degrees. */
  grid_positions: {
    columns: ['source_row', 'lon', 'lat'],
    madeBy: ['kinds/schools/school_places.ts'],
    readBy: [],
  },
  /** A school’s position in degrees, and how it is known. */
  positions: {
    columns: ['source_row', 'lon', 'lat', 'known_by'],
    madeBy: ['kinds/schools/school_places.ts'],
    readBy: [SCHOOLS],
  },
  /** A school of several parts. */
  joined_schools: {
    columns: ['school_id', 'phase', 'roll'],
    madeBy: ['kinds/schools/schools.sql'],
    readBy: [],
  },
  /** An SIC code of an employer: its section, or whether it is in none. */
  sections_told: {
    columns: ['source_row', 'section', 'unknown'],
    madeBy: ['kinds/employers/employers.sql'],
    readBy: ['kinds/employers/reader.ts'],
  },
  ...LOG_STAGING_TABLES,
  /** The one row says where the figures of the file come from. */
  this_source: {
    columns: ['source_id', 'unit'],
    madeBy: ['kinds/jobs/reader.ts', 'kinds/own_table/reader.ts'],
    readBy: [JOBS, 'kinds/own_table/'],
  },
  /** A job group as written. */
  group_wordings: { columns: ['written', 'classification', 'code', 'label'], madeBy: [JOB_ROWS], readBy: [] },
  /** A classification of which the file has every group. */
  classifications_found: { columns: ['classification'], madeBy: [JOB_ROWS], readBy: [JOBS] },
  /** The total that the file gives for an area and year. */
  totals_told: { columns: ['area', 'figure_year', 'total'], madeBy: [JOB_ROWS], readBy: [] },
  /** A group of an area and year whose file gives a total. */
  groups_of_totals: {
    columns: [
      'area_code',
      'area_name',
      'classification',
      'year',
      'code',
      'label',
      'jobs',
      'total',
      'groups_sum',
    ],
    madeBy: ['kinds/jobs/impossible_groups.sql'],
    readBy: [],
  },
  /** One of them that cannot be right. */
  impossible_groups: {
    columns: [
      'area_code',
      'area_name',
      'classification',
      'year',
      'code',
      'label',
      'jobs',
      'total',
      'groups_sum',
    ],
    madeBy: ['kinds/jobs/impossible_groups.sql'],
    readBy: [JOBS],
  },
  /** An open row and the new row of the same key, or one of them alone. */
  paired_rows: { columns: ['held', 'fresh', 'both_have_it', 'same'], madeBy: [LOG_CHANGES], readBy: [] },
  /** A difference between the staged log and the open one. */
  changes: {
    columns: ['change', 'id', 'name', 'before', 'after', 'place'],
    madeBy: [LOG_CHANGES],
    readBy: ['changes/'],
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
