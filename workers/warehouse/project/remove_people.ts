import type { Engine } from '../engine'
import type { LoadedStreams } from '../fill_tables'
import { createTable } from '../intake/create_table'
import type { CellContent } from '../intake/kinds/file_kind_definition'
import { rowsOf } from '../rows'
import type { LoadedTable } from '../schema'
import { LOG_TEXTS } from './people_in_log'
import type { PeopleInTables } from './people_in_tables'
import { eachStream, rewriteStreams, STREAM_ROWS } from './rewrite_streams'

const EMPLOYER_NOT_PERSON =
  'CASE WHEN employer NOT IN (SELECT name FROM people_names) THEN employer END AS employer'

/** A text of the log as it is kept. */
const cleanedText = (column: string, content: CellContent): string =>
  `coalesce((SELECT first(kept) FROM people_texts WHERE content = '${content}' AND written = ${column}), ${column})`

const cleanedTexts = (table: keyof typeof LOG_TEXTS): string =>
  Object.entries(LOG_TEXTS[table])
    .map(([column, content]) => `${cleanedText(column, content)} AS ${column}`)
    .join(', ')

/** The way a school is written, of its cleaned texts; a decision about the one before names a person and is left out. */
const CLEANED_WORDING = `lower(concat_ws(' | ', coalesce(written_urn, ''), coalesce(${cleanedText('written_name', 'school_names')}, ''),
  upper(coalesce(written_postcode, '')), coalesce(${cleanedText('written_place', 'places')}, '')))`

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
  engagements: `SELECT * REPLACE (${EMPLOYER_NOT_PERSON}, ${cleanedTexts('engagements')})
    FROM ${STREAM_ROWS} ORDER BY school_index, date, source_row`,
  waiting_engagements: `SELECT * REPLACE (${EMPLOYER_NOT_PERSON}, ${cleanedTexts('waiting_engagements')},
      CASE WHEN written_name IN (SELECT written FROM people_texts) OR written_place IN (SELECT written FROM people_texts)
        THEN ${CLEANED_WORDING} ELSE wording END AS wording)
    FROM ${STREAM_ROWS}`,
  recoded_types: `SELECT DISTINCT * REPLACE (${cleanedTexts('recoded_types')}) FROM ${STREAM_ROWS}`,
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
  { groupings, names, rejects, logTexts }: PeopleInTables,
): { readonly streams: LoadedStreams; readonly employerIds: readonly string[] } {
  createTable(engine, 'people_groupings', { key: groupings })
  createTable(engine, 'people_names', { name: names })
  createTable(engine, 'people_rejects', {
    reason: rejects.map(({ reason }) => reason),
    written: rejects.map(({ written }) => written),
    quoted: rejects.map(({ quoted }) => quoted),
  })
  createTable(engine, 'people_texts', {
    content: logTexts.map(({ content }) => content),
    written: logTexts.map(({ written }) => written),
    kept: logTexts.map(({ kept }) => kept),
  })
  try {
    const employerIds = idsOfPeople(engine, streams.employers)
    createTable(engine, 'people_ids', { id: employerIds })
    const cleaned = Object.entries(REMAINING_ROWS).map(([table, sql]) => [
      table,
      rewriteStreams(
        engine,
        streams[table as LoadedTable],
        sql,
        Object.keys(table in LOG_TEXTS ? LOG_TEXTS[table as keyof typeof LOG_TEXTS] : {}),
      ),
    ])
    return {
      streams: { ...streams, ...(Object.fromEntries(cleaned) as Partial<LoadedStreams>) },
      employerIds,
    }
  } finally {
    for (const table of ['people_groupings', 'people_names', 'people_rejects', 'people_texts', 'people_ids'])
      engine.run(`DROP TABLE IF EXISTS ${table}`)
  }
}
