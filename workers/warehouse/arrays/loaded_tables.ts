import { Table, tableFromIPC } from 'apache-arrow'
import type { Engine } from '../engine'

/** The loaded tables, in the columns that the arrays are made from. */
export interface LoadedTables {
  readonly schools: Table
  readonly employers: Table
  /** Sorted by school and date; every status. */
  readonly engagements: Table
  readonly lists: Table
  readonly area_members: Table
  readonly targets: Table
  readonly boundaries: Table
  readonly boundary_groupings: Table
}

/** Read out of the engine, sorted by school and date. Employers and series cross as numbers, not as a text a row. */
export const engagementsOfEngine = (engine: Engine): Table =>
  engine.query(`
    WITH employer_codes AS (
      SELECT employer, row_number() OVER ()::INTEGER AS employer_code FROM (SELECT DISTINCT employer FROM engagements WHERE employer IS NOT NULL)
    ),
    series_codes AS (
      SELECT series, row_number() OVER ()::INTEGER AS series_code FROM (SELECT DISTINCT series FROM engagements WHERE series IS NOT NULL)
    )
    SELECT school_index, date, academic_year, direct, status = 'delivered' AS delivered, pupils, pupils_low, pupils_high,
      coalesce(employer_code, 0) AS employer_code, coalesce(series_code, 0) AS series_code
    FROM engagements LEFT JOIN employer_codes USING (employer) LEFT JOIN series_codes USING (series)
    ORDER BY school_index, date`)

/** Read out of the engine, after a load. */
export function tablesOfEngine(engine: Engine): LoadedTables {
  return {
    schools: engine.query('SELECT * FROM schools ORDER BY school_index'),
    employers: engine.query('SELECT * FROM employers ORDER BY employer_index'),
    engagements: engagementsOfEngine(engine),
    lists: engine.query('SELECT * FROM lists'),
    area_members: engine.query('SELECT * FROM area_members'),
    targets: engine.query('SELECT * FROM targets'),
    boundaries: engine.query('SELECT * FROM boundaries'),
    boundary_groupings: engine.query('SELECT * FROM boundary_groupings'),
  }
}

/** A table's rows in one Arrow IPC stream or several, in their order. */
export type TableStreams = readonly Uint8Array[]

const tableOf = (streams: TableStreams): Table =>
  new Table(streams.flatMap((stream) => tableFromIPC(stream).batches))

/** Read straight out of files, shipped or saved, so that the first map need not wait for the engine. */
export const tablesOfStreams = (
  streams: Readonly<Record<keyof LoadedTables, TableStreams>>,
): LoadedTables => ({
  schools: tableOf(streams.schools),
  employers: tableOf(streams.employers),
  engagements: tableOf(streams.engagements),
  lists: tableOf(streams.lists),
  area_members: tableOf(streams.area_members),
  targets: tableOf(streams.targets),
  boundaries: tableOf(streams.boundaries),
  boundary_groupings: tableOf(streams.boundary_groupings),
})
