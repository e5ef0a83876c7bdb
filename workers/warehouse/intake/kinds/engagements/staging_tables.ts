import type { StagingTable } from '../../staging_table'

const LOG = 'kinds/engagements/'
const CELL_READINGS = 'kinds/engagements/cell_readings.sql'
const NUMBER_COLUMNS = 'kinds/engagements/number_columns.ts'
const NUMBER_READINGS = 'kinds/engagements/number_readings.sql'
const FIRST_PASS = 'kinds/engagements/first_pass.ts'
const SEVERAL_SCHOOLS = ['kinds/engagements/several_schools.sql', 'kinds/engagements/several_schools.ts']
const LOG_READER = 'kinds/engagements/reader.ts'
const LOG_ROWS = 'kinds/engagements/engagements.sql'

/** The tables that the reading of a log makes, with what a row is. */
export const LOG_STAGING_TABLES: Readonly<Record<string, StagingTable>> = {
  /** The one row says how the log is read. */
  log_settings: {
    columns: ['file', 'month_first', 'both_orders', 'order_chosen', 'status_where_blank', 'today'],
    madeBy: ['kinds/engagements/reader.ts'],
    readBy: [LOG],
  },
  /** A date as a log writes it, with how many of its records have it, while it is recognised. */
  log_days: { columns: ['written', 'records'], madeBy: ['kinds/engagements/days_check.ts'], readBy: [] },
  /** A different cell of a column of dates or numbers, with how many rows have it. */
  different_cells: {
    columns: ['field', 'place', 'written', 'cells'],
    madeBy: [FIRST_PASS],
    readBy: [NUMBER_COLUMNS],
  },
  /** An id that several rows have, and whether they are of different occasions. */
  repeated_row_ids: { columns: ['id', 'shared'], madeBy: [FIRST_PASS], readBy: [LOG] },
  /** An id that several rows may have on one occasion, and the first of them. */
  repeated_ids: {
    columns: ['id', 'occasion', 'first_row', 'first_content'],
    madeBy: [LOG_READER],
    readBy: [LOG],
  },
  /** A record of a list of attendees that is counted in the first of its activity. */
  joined_rows: {
    columns: ['source_row'],
    madeBy: [LOG_READER, 'kinds/engagements/attendees.sql'],
    readBy: [LOG],
  },
  /** An activity of a list of attendees, with how many rows it has. */
  attended_activities: {
    columns: ['first_row', 'people', 'years', 'source_rows'],
    madeBy: ['kinds/engagements/attendees.sql'],
    readBy: [LOG],
  },
  /** A school’s id as written, and as the register has it. */
  urn_readings: {
    columns: ['written', 'school_id', 'school_index'],
    madeBy: ['staged_tables.ts'],
    readBy: [
      LOG,
      'kinds/calendar_events/',
      'kinds/priority_list/',
      'kinds/requests/',
      'kinds/school_attributes/',
    ],
  },
  /** A wording that lists the ids of several schools, with one of them. */
  ids_in_cells: { columns: ['written'], madeBy: SEVERAL_SCHOOLS, readBy: [LOG] },
  /** A wording that lists the names of several schools, with one of them. */
  names_in_cells: {
    columns: ['written', 'name'],
    madeBy: ['kinds/engagements/several_schools.sql'],
    readBy: [],
  },
  /** A record with one of the several schools that it names. */
  schools_of_records: {
    columns: ['source_row', 'part', 'parts', 'school_index', 'written_urn', 'written_name', 'verdict'],
    madeBy: SEVERAL_SCHOOLS,
    readBy: [LOG],
  },
  /** A date as written. */
  day_readings: { columns: ['written', 'day', 'fault'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** An activity type as written. */
  type_readings: { columns: ['written', 'code', 'direct'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** An employer as the cells of these records name it. */
  employer_cells: {
    columns: ['name_cell', 'number_cell', 'postcode_cell', 'known_employer', 'wording'],
    madeBy: [CELL_READINGS],
    readBy: [LOG],
  },
  /** A way of delivering as written. */
  mode_readings: { columns: ['written', 'code'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** A kind of setting that is no school, as written. */
  setting_readings: { columns: ['written', 'code'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** A record with what a person chose to keep of it as tags. */
  tag_readings: {
    columns: ['source_row', 'tags'],
    madeBy: ['kinds/engagements/tag_columns.ts'],
    readBy: [LOG],
  },
  /** A status as written. */
  status_readings: { columns: ['written', 'code'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** A “yes” or “no” as written. */
  yes_no_readings: { columns: ['written', 'answer'], madeBy: [CELL_READINGS], readBy: [LOG] },
  /** Cells of a field whose numbers are of one form. */
  number_marks: { columns: ['field', 'form', 'cells'], madeBy: [NUMBER_COLUMNS], readBy: [] },
  /** A field of hours, and whether a comma marks its decimals. */
  hour_styles: { columns: ['field', 'comma_is_decimal'], madeBy: [NUMBER_COLUMNS], readBy: [LOG] },
  /** The one row says whether a point before three digits marks thousands of young people. */
  headcount_style: { columns: ['points_are_thousands'], madeBy: [NUMBER_COLUMNS], readBy: [LOG] },
  /** A number of young people as written. */
  headcount_readings: {
    columns: ['written', 'basis', 'pupils', 'low', 'high'],
    madeBy: [NUMBER_READINGS],
    readBy: [LOG],
  },
  /** A number of hours as written in a field. */
  hour_readings: { columns: ['field', 'written', 'hours'], madeBy: [NUMBER_READINGS], readBy: [LOG] },
  /** A number of volunteers as written. */
  volunteer_readings: { columns: ['written', 'volunteers'], madeBy: [NUMBER_READINGS], readBy: [LOG] },
  /** A school that is the only one of its name and postcode. */
  named_schools: { columns: ['name', 'postcode', 'school_index'], madeBy: [LOG_READER], readBy: [LOG_ROWS] },
  /** A record without a URN, with the one school of its name and postcode. */
  matched_by_name: { columns: ['source_row', 'school_index'], madeBy: [LOG_ROWS], readBy: [] },
  /** A record with its day, its school and its id. */
  placed_records: {
    columns: ['source_row', 'day', 'date_fault', 'own_id', 'occasion', 'may_repeat'],
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
    readBy: ['kinds/engagements/waiting_records.sql'],
  },
  /** An open engagement whose school was certain. */
  certain_engagements: {
    columns: ['school_index', 'source_file', 'source_row'],
    madeBy: ['kinds/engagements/rematch_engagements.sql'],
    readBy: ['open_log.ts'],
  },
}
