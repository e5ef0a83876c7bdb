/** A table or view that lives only while files are loaded, and that one step of the intake hands to another. */
export interface StagingTable {
  readonly view?: true
  /** Columns it always has. */
  readonly columns: readonly string[]
  /** The files of this room that make it. */
  readonly madeBy: readonly string[]
  /** Files and folders of this room that read it, besides those that make it. */
  readonly readBy: readonly string[]
}

const LOG = 'kinds/engagements/'
const CELL_READINGS = 'kinds/engagements/cell_readings.sql'
const NUMBER_COLUMNS = 'kinds/engagements/number_columns.ts'
const NUMBER_READINGS = 'kinds/engagements/number_readings.sql'
const FIRST_PASS = 'kinds/engagements/first_pass.ts'
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
  /** A school’s position from its grid reference, or as given in degrees. */
  grid_positions: {
    columns: ['source_row', 'lon', 'lat'],
    madeBy: ['kinds/schools/school_places.ts'],
    readBy: [],
  },
  /** A school’s position in degrees, and how it is known. */
  positions: {
    columns: ['source_row', 'lon', 'lat', 'known_by'],
    madeBy: ['kinds/schools/school_places.ts', 'kinds/schools/unplaced_schools.sql'],
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
  /** The one row says how the log is read. */
  this_log: {
    columns: ['file', 'month_first', 'status_where_blank', 'today'],
    madeBy: ['kinds/engagements/reader.ts'],
    readBy: [LOG],
  },
  /** A date written in numbers. */
  numbered_days: { columns: ['day'], madeBy: [FIRST_PASS], readBy: [] },
  /** How many rows of a batch have a day number of a spreadsheet for a date. */
  day_number_rows: { columns: ['cells'], madeBy: [FIRST_PASS], readBy: [] },
  /** The hashes of the id of one row, and of its occasion. */
  id_hashes: { columns: ['id_hash', 'row_hash'], madeBy: [FIRST_PASS], readBy: [] },
  /** A hash of an id that several rows have, and whether they are of different occasions. */
  repeated_hashes: { columns: ['id_hash', 'shared'], madeBy: [FIRST_PASS], readBy: [LOG] },
  /** An id that several rows may have on one occasion, and the first of them. */
  repeated_ids: { columns: ['id', 'occasion', 'first_row'], madeBy: [FIRST_PASS], readBy: [LOG] },
  /** A school’s id as written, and as the register has it. */
  urn_wordings: {
    columns: ['written', 'school_id', 'school_index'],
    madeBy: ['kinds/engagements/school_ids.sql'],
    readBy: [LOG, 'kinds/priority_list/'],
  },
  /** A date as written. */
  day_wordings: { columns: ['written', 'day'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** An activity type as written. */
  type_wordings: { columns: ['written', 'code', 'direct'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** An employer as the cells of these records name it. */
  employers_named: {
    columns: ['name_cell', 'number_cell', 'postcode_cell', 'wording'],
    madeBy: [CELL_READINGS],
    readBy: [LOG],
  },
  /** A way of delivering as written. */
  mode_wordings: { columns: ['written', 'code'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** A status as written. */
  status_wordings: { columns: ['written', 'code'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** A “yes” or “no” as written. */
  yes_no_wordings: { columns: ['written', 'answer'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** Cells of a field whose numbers are of one form. */
  number_marks: { columns: ['field', 'form', 'cells'], madeBy: [NUMBER_COLUMNS], readBy: [] },
  /** A field of hours, and whether a comma marks its decimals. */
  hour_styles: { columns: ['field', 'comma_is_decimal'], madeBy: [NUMBER_COLUMNS], readBy: [LOG] },
  /** The one row says whether a point before three digits marks thousands of young people. */
  headcount_style: { columns: ['points_are_thousands'], madeBy: [NUMBER_COLUMNS], readBy: [LOG] },
  /** A number of young people as written. */
  headcount_wordings: {
    columns: ['written', 'basis', 'pupils', 'low', 'high'],
    madeBy: [NUMBER_READINGS],
    readBy: [LOG],
  },
  /** A number of hours as written in a field. */
  hour_wordings: { columns: ['field', 'written', 'hours'], madeBy: [NUMBER_READINGS], readBy: [LOG] },
  /** A number of volunteers as written. */
  volunteer_wordings: { columns: ['written', 'volunteers'], madeBy: [NUMBER_READINGS], readBy: [LOG] },
  /** A cell that should hold a number and holds none that is understood. */
  unread_numbers: {
    columns: ['field', 'written', 'cells'],
    madeBy: [NUMBER_COLUMNS],
    readBy: [LOG],
  },
  /** A record without a URN, with the one school of its name and postcode. */
  matched_by_name: { columns: ['source_row', 'school_index'], madeBy: [LOG_ROWS], readBy: [] },
  /** A record with its day, its school and its id. */
  placed_records: {
    columns: ['source_row', 'day', 'own_id', 'occasion', 'may_repeat'],
    madeBy: [LOG_ROWS],
    readBy: [],
  },
  /** A record with a real date, as the engagement it is. */
  dated_records: {
    view: true,
    columns: [
      'engagement_id',
      'school_index',
      'date',
      'verdict',
      'source_row',
      'written_urn',
      'written_name',
    ],
    madeBy: [LOG_ROWS],
    readBy: [],
  },
  /** An open engagement whose school was certain. */
  certain_engagements: {
    columns: ['school_index', 'source_file', 'source_row'],
    madeBy: ['kinds/engagements/rematch_engagements.sql'],
    readBy: ['open_log.ts'],
  },
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
