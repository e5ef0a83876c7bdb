import { tableFromIPC } from 'apache-arrow'
import type { Table } from 'apache-arrow'
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
}

/** Read out of the engine, after a load. Employers and series cross as numbers, not as a text a row. */
export function tablesOfEngine(engine: Engine): LoadedTables {
  return {
    schools: engine.query('SELECT * FROM schools ORDER BY school_index'),
    employers: engine.query('SELECT * FROM employers ORDER BY employer_index'),
    engagements: engine.query(`
      WITH employer_codes AS (
        SELECT employer, row_number() OVER ()::INTEGER AS employer_code FROM (SELECT DISTINCT employer FROM engagements WHERE employer IS NOT NULL)
      ),
      series_codes AS (
        SELECT series, row_number() OVER ()::INTEGER AS series_code FROM (SELECT DISTINCT series FROM engagements WHERE series IS NOT NULL)
      )
      SELECT school_index, date, academic_year, direct, status = 'delivered' AS delivered,
        coalesce(employer_code, 0) AS employer_code, coalesce(series_code, 0) AS series_code
      FROM engagements LEFT JOIN employer_codes USING (employer) LEFT JOIN series_codes USING (series)
      ORDER BY school_index, date`),
    lists: engine.query('SELECT * FROM lists'),
    area_members: engine.query('SELECT * FROM area_members'),
    targets: engine.query('SELECT * FROM targets'),
  }
}

/** Read straight out of the files the app ships, so that the first map need not wait for the engine. */
export const tablesOfShipped = (streams: Readonly<Record<keyof LoadedTables, Uint8Array>>): LoadedTables => ({
  schools: tableFromIPC(streams.schools),
  employers: tableFromIPC(streams.employers),
  engagements: tableFromIPC(streams.engagements),
  lists: tableFromIPC(streams.lists),
  area_members: tableFromIPC(streams.area_members),
  targets: tableFromIPC(streams.targets),
})
