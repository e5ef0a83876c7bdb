import type { Engine } from '../engine'
import type { LoadedStreams } from '../fill_tables'
import { createTable } from '../intake/create_table'
import { rowsOf } from '../rows'
import type { LoadedTable } from '../schema'
import type { PeopleInTables } from './people_in_tables'
import { eachStream, rewriteStreams, STREAM_ROWS } from './rewrite_streams'

/** The rows that remain of each table that may name people. `people_ids` are the ids of employers that are people. */
const REMAINING_ROWS: Readonly<Partial<Record<LoadedTable, string>>> = {
  area_members: `FROM ${STREAM_ROWS} WHERE grouping_key NOT IN (SELECT key FROM people_groupings)`,
  school_attributes: `FROM ${STREAM_ROWS} WHERE grouping_key NOT IN (SELECT key FROM people_groupings)`,
  employers: `SELECT * REPLACE ((row_number() OVER (ORDER BY employer_index) - 1)::INTEGER AS employer_index)
    FROM ${STREAM_ROWS} WHERE coalesce(name, '') NOT IN (SELECT name FROM people_names) ORDER BY employer_index`,
  written_employers: `SELECT * REPLACE (
      CASE WHEN name NOT IN (SELECT name FROM people_names) THEN name END AS name,
      CASE WHEN coalesce(name, '') IN (SELECT name FROM people_names) THEN 'a person ' || written_employer ELSE wording END AS wording,
      CASE WHEN coalesce(name, '') NOT IN (SELECT name FROM people_names) THEN postcode END AS postcode,
      CASE WHEN employer_id NOT IN (SELECT id FROM people_ids) THEN employer_id END AS employer_id)
    FROM ${STREAM_ROWS} ORDER BY written_employer`,
  engagements: `SELECT * REPLACE (CASE WHEN employer NOT IN (SELECT name FROM people_names) THEN employer END AS employer)
    FROM ${STREAM_ROWS} ORDER BY school_index, date, source_row`,
  waiting_engagements: `SELECT * REPLACE (CASE WHEN employer NOT IN (SELECT name FROM people_names) THEN employer END AS employer)
    FROM ${STREAM_ROWS}`,
  rejects: `SELECT ${STREAM_ROWS}.* REPLACE (coalesce(people_rejects.quoted, value) AS value)
    FROM ${STREAM_ROWS} LEFT JOIN people_rejects ON people_rejects.reason = ${STREAM_ROWS}.reason AND written = value`,
}

const idsOfPeople = (engine: Engine, employers: LoadedStreams['employers']): string[] =>
  eachStream(engine, employers, () =>
    rowsOf<{ id: string }>(
      engine.query(
        `SELECT employer_id AS id FROM ${STREAM_ROWS} WHERE name IN (SELECT name FROM people_names)`,
      ),
    ).map(({ id }) => id),
  ).flat()

/** The streams of a project without people, and the ids of the employers that were removed. */
export function withoutPeople(
  engine: Engine,
  streams: LoadedStreams,
  { groupings, names, rejects }: PeopleInTables,
): { readonly streams: LoadedStreams; readonly employerIds: readonly string[] } {
  createTable(engine, 'people_groupings', { key: groupings })
  createTable(engine, 'people_names', { name: names })
  createTable(engine, 'people_rejects', {
    reason: rejects.map(({ reason }) => reason),
    written: rejects.map(({ written }) => written),
    quoted: rejects.map(({ quoted }) => quoted),
  })
  try {
    const employerIds = idsOfPeople(engine, streams.employers)
    createTable(engine, 'people_ids', { id: employerIds })
    const cleaned = Object.entries(REMAINING_ROWS).map(([table, sql]) => [
      table,
      rewriteStreams(engine, streams[table as LoadedTable], sql),
    ])
    return {
      streams: { ...streams, ...(Object.fromEntries(cleaned) as Partial<LoadedStreams>) },
      employerIds,
    }
  } finally {
    for (const table of ['people_groupings', 'people_names', 'people_rejects', 'people_ids'])
      engine.run(`DROP TABLE IF EXISTS ${table}`)
  }
}
