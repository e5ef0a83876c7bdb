import { Table, tableFromIPC } from 'apache-arrow'
import { codesOf, type CodedField } from '../../../src/domain/engagement/activity_fields'
import type { Engine } from '../engine'

/** The loaded tables, in the columns that the arrays are made from. */
export interface LoadedTables {
  readonly schools: Table
  readonly employers: Table
  readonly volunteers: Table
  readonly packages: Table
  readonly requests: Table
  readonly calendar_events: Table
  readonly term_dates: Table
  readonly attendance_groups: Table
  readonly outcomes: Table
  /** Sorted by school and date; every status. */
  readonly engagements: Table
  readonly written_employers: Table
  readonly lists: Table
  readonly area_members: Table
  readonly school_attributes: Table
  readonly targets: Table
  readonly boundaries: Table
  readonly boundary_groupings: Table
}

/** The texts that rows out of the engine name by number, from 1 in this order; not there where rows hold them. */
export interface WrittenTextTables {
  readonly programmes?: Table
  readonly year_groups?: Table
  readonly tags?: Table
}

export type EngagementTables = Pick<LoadedTables, 'engagements' | 'written_employers'> & WrittenTextTables

/** What a decision changes. */
export type DecidedTables = EngagementTables & Pick<LoadedTables, 'calendar_events'>

export const decidedOfEngine = (engine: Engine): DecidedTables => ({
  ...engagementsOfEngine(engine),
  calendar_events: eventsOfEngine(engine),
})

/** The place of a column's code among the values of a field of activities, that of `missing` for any other. */
function placesOf(column: string, field: CodedField, missing: string): string {
  const values = codesOf(field)
  const list = values.map((value) => `'${value}'`).join(', ')
  return `coalesce(list_position([${list}], ${column}) - 1, ${values.indexOf(missing)})::UTINYINT AS ${column}_place`
}

/** Numbers for the texts of a column, from 1 in their order, as a common table expression. */
const numbered = (column: string): string => `${column}_codes AS (
      SELECT ${column}, row_number() OVER (ORDER BY ${column})::INTEGER AS ${column}_code
      FROM (SELECT DISTINCT ${column} FROM engagements WHERE ${column} IS NOT NULL)
    )`

const distinct = (engine: Engine, column: string): Table =>
  engine.query(`SELECT DISTINCT ${column} FROM engagements WHERE ${column} IS NOT NULL ORDER BY ${column}`)

/** Read out of the engine, sorted by school and date. Series, programmes, year groups and tags cross as numbers, not as a text a row. */
const engagementsOfEngine = (engine: Engine): EngagementTables => ({
  engagements: engine.query(`
    WITH ${['series', 'programme', 'year_groups', 'tags'].map(numbered).join(', ')}
    SELECT school_index, date, academic_year, direct, status = 'delivered' AS delivered, status = 'planned' AS planned, pupils, pupils_low, pupils_high,
      volunteers, hours, prep_hours, reported,
      ${placesOf('activity_type', 'type', 'UNKNOWN')}, ${placesOf('mode', 'mode', 'unknown')},
      written_employer, coalesce(series_code, 0) AS series_code, coalesce(programme_code, 0) AS programme_code,
      coalesce(year_groups_code, 0) AS year_groups_code, coalesce(tags_code, 0) AS tags_code
    FROM engagements LEFT JOIN series_codes USING (series) LEFT JOIN programme_codes USING (programme)
    LEFT JOIN year_groups_codes USING (year_groups) LEFT JOIN tags_codes USING (tags)
    ORDER BY school_index, date`),
  programmes: distinct(engine, 'programme'),
  year_groups: distinct(engine, 'year_groups'),
  tags: distinct(engine, 'tags'),
  written_employers: engine.query('SELECT * FROM written_employers ORDER BY written_employer'),
})

const eventsOfEngine = (engine: Engine): Table => engine.query('SELECT * FROM calendar_events')

/** Read out of the engine, after a load. */
export function tablesOfEngine(engine: Engine): LoadedTables & WrittenTextTables {
  return {
    schools: engine.query('SELECT * FROM schools ORDER BY school_index'),
    employers: engine.query('SELECT * FROM employers ORDER BY employer_index'),
    volunteers: engine.query('SELECT * FROM volunteers ORDER BY volunteer_index'),
    packages: engine.query('SELECT * FROM packages ORDER BY package_index'),
    requests: engine.query('SELECT * FROM requests'),
    calendar_events: eventsOfEngine(engine),
    term_dates: engine.query('SELECT * FROM term_dates'),
    attendance_groups: engine.query('SELECT * FROM attendance_groups'),
    outcomes: engine.query('SELECT source_row FROM outcomes'),
    ...engagementsOfEngine(engine),
    lists: engine.query('SELECT * FROM lists'),
    area_members: engine.query('SELECT * FROM area_members'),
    school_attributes: engine.query('SELECT * FROM school_attributes'),
    targets: engine.query('SELECT * FROM targets'),
    boundaries: engine.query('SELECT * FROM boundaries'),
    boundary_groupings: engine.query('SELECT * FROM boundary_groupings'),
  }
}

/** A table's rows in one Arrow IPC stream or several, in their order. */
export type TableStreams = readonly Uint8Array[]

/** One table of its streams. */
export const tableFromStreams = (streams: TableStreams): Table =>
  new Table(streams.flatMap((stream) => tableFromIPC(stream).batches))

/** Read straight out of files, shipped or saved, so that the first map need not wait for the engine. */
export const tablesOfStreams = (
  streams: Readonly<Record<keyof LoadedTables, TableStreams>>,
): LoadedTables => ({
  schools: tableFromStreams(streams.schools),
  employers: tableFromStreams(streams.employers),
  volunteers: tableFromStreams(streams.volunteers),
  packages: tableFromStreams(streams.packages),
  requests: tableFromStreams(streams.requests),
  calendar_events: tableFromStreams(streams.calendar_events),
  term_dates: tableFromStreams(streams.term_dates),
  attendance_groups: tableFromStreams(streams.attendance_groups),
  outcomes: tableFromStreams(streams.outcomes),
  engagements: tableFromStreams(streams.engagements),
  written_employers: tableFromStreams(streams.written_employers),
  lists: tableFromStreams(streams.lists),
  area_members: tableFromStreams(streams.area_members),
  school_attributes: tableFromStreams(streams.school_attributes),
  targets: tableFromStreams(streams.targets),
  boundaries: tableFromStreams(streams.boundaries),
  boundary_groupings: tableFromStreams(streams.boundary_groupings),
})
