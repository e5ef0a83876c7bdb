import { Table, tableFromIPC } from 'apache-arrow'
import { codesOf, type CodedField } from '../../../src/domain/engagement/activity_fields'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'

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

/** The columns whose texts cross as numbers. */
const NUMBERED = ['series', 'programme', 'year_groups', 'tags'] as const

const distinct = (column: string): string =>
  `SELECT DISTINCT ${column} FROM engagements WHERE ${column} IS NOT NULL`

/** Makes a table of the texts of a column with their numbers, from 1 in their order. */
const numberTexts = (column: string): string =>
  `CREATE OR REPLACE TEMP TABLE ${column}_codes AS
    SELECT ${column}, row_number() OVER (ORDER BY ${column})::INTEGER AS ${column}_code FROM (${distinct(column)})`

/** Rows that are sorted and read out at once: a million would take more memory than their tables do, and the engine gives none back. */
const ROWS_AT_ONCE = 200_000

/** The first and the last school of each part of the log, a few rows more or less than `rowsAtOnce`. */
const partsOfLog = (rowsAtOnce: number): string => `
  SELECT min(school_index) AS first, max(school_index) AS last
  FROM (
    SELECT school_index, (sum(count(*)) OVER (ORDER BY school_index) // ${rowsAtOnce})::INTEGER AS part
    FROM engagements GROUP BY school_index
  )
  GROUP BY part ORDER BY part`

interface PartOfLog {
  readonly first: number
  readonly last: number
}

/** Of a log without rows, so that it has columns. */
const NO_SCHOOL: PartOfLog = { first: 0, last: 0 }

const rowsOfSchools = ({ first, last }: PartOfLog): string => `
  SELECT school_index, date, academic_year, direct, status = 'delivered' AS delivered, status = 'planned' AS planned, pupils, pupils_low, pupils_high,
    volunteers, hours, prep_hours, reported,
    ${placesOf('activity_type', 'type', 'UNKNOWN')}, ${placesOf('mode', 'mode', 'unknown')},
    written_employer, ${NUMBERED.map((column) => `coalesce(${column}_code, 0) AS ${column}_code`).join(', ')}
  FROM engagements ${NUMBERED.map((column) => `LEFT JOIN ${column}_codes USING (${column})`).join(' ')}
  WHERE school_index BETWEEN ${first} AND ${last}
  ORDER BY school_index, date`

/** Every engagement, by school and date, as `EngagementTables` has them out of the engine. */
export function rowsOfLog(engine: Engine, rowsAtOnce = ROWS_AT_ONCE): Table {
  engine.run(NUMBERED.map(numberTexts).join('; '))
  const parts = rowsOf<PartOfLog>(engine.query(partsOfLog(rowsAtOnce)))
  const [first, ...others] = (parts.length > 0 ? parts : [NO_SCHOOL]).map((part) =>
    engine.query(rowsOfSchools(part)),
  )
  engine.run(NUMBERED.map((column) => `DROP TABLE ${column}_codes`).join('; '))
  return first!.concat(...others)
}

/** Read out of the engine, sorted by school and date. Series, programmes, year groups and tags cross as numbers, not as a text a row. */
const engagementsOfEngine = (engine: Engine): EngagementTables => ({
  engagements: rowsOfLog(engine),
  programmes: engine.query(`${distinct('programme')} ORDER BY programme`),
  year_groups: engine.query(`${distinct('year_groups')} ORDER BY year_groups`),
  tags: engine.query(`${distinct('tags')} ORDER BY tags`),
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
