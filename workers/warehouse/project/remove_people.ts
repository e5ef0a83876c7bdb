import type { Decisions } from '../../../src/domain/project/decisions'
import type { Engine } from '../engine'
import type { LoadedStreams } from '../fill'
import { putColumns } from '../intake/columns_into_table'
import { rowsOf } from '../rows'
import type { LoadedTable } from '../schema'
import type { PeopleInTables } from './people_in_tables'

/** A table of the engine that holds one stream at a time. */
const CLEANED = 'cleaned_rows'

/** What stays of each table that may name people; `employer_ids` are those of employers that are people. */
const STAYS: Readonly<Partial<Record<LoadedTable, string>>> = {
  area_members: `FROM ${CLEANED} WHERE grouping_key NOT IN (SELECT key FROM people_groupings)`,
  employers: `SELECT * REPLACE ((row_number() OVER (ORDER BY employer_index) - 1)::INTEGER AS employer_index)
    FROM ${CLEANED} WHERE coalesce(name, '') NOT IN (SELECT name FROM people_names) ORDER BY employer_index`,
  written_employers: `SELECT * REPLACE (
      CASE WHEN name NOT IN (SELECT name FROM people_names) THEN name END AS name,
      CASE WHEN coalesce(name, '') IN (SELECT name FROM people_names) THEN 'a person ' || written_employer ELSE wording END AS wording,
      CASE WHEN coalesce(name, '') NOT IN (SELECT name FROM people_names) THEN postcode END AS postcode,
      CASE WHEN employer_id NOT IN (SELECT id FROM people_ids) THEN employer_id END AS employer_id)
    FROM ${CLEANED} ORDER BY written_employer`,
  engagements: `SELECT * REPLACE (CASE WHEN employer NOT IN (SELECT name FROM people_names) THEN employer END AS employer)
    FROM ${CLEANED} ORDER BY school_index, date, source_row`,
  waiting_engagements: `SELECT * REPLACE (CASE WHEN employer NOT IN (SELECT name FROM people_names) THEN employer END AS employer)
    FROM ${CLEANED}`,
  rejects: `SELECT ${CLEANED}.* REPLACE (coalesce(people_rejects.quoted, value) AS value)
    FROM ${CLEANED} LEFT JOIN people_rejects ON people_rejects.reason = ${CLEANED}.reason AND written = value`,
}

function idsOfPeople(engine: Engine, employers: LoadedStreams['employers']): string[] {
  return employers.flatMap((stream) => {
    engine.run(`DROP TABLE IF EXISTS ${CLEANED}`)
    engine.insertArrow(CLEANED, stream)
    return rowsOf<{ id: string }>(
      engine.query(`SELECT employer_id AS id FROM ${CLEANED} WHERE name IN (SELECT name FROM people_names)`),
    ).map(({ id }) => id)
  })
}

/** The streams of a project without what is about people, and the ids of the employers that went. */
export function withoutPeople(
  engine: Engine,
  streams: LoadedStreams,
  { groupings, names, rejects }: PeopleInTables,
): { readonly streams: LoadedStreams; readonly employerIds: readonly string[] } {
  putColumns(engine, 'people_groupings', { key: groupings })
  putColumns(engine, 'people_names', { name: names })
  putColumns(engine, 'people_rejects', {
    reason: rejects.map(({ reason }) => reason),
    written: rejects.map(({ written }) => written),
    quoted: rejects.map(({ quoted }) => quoted),
  })
  try {
    const employerIds = idsOfPeople(engine, streams.employers)
    putColumns(engine, 'people_ids', { id: employerIds })
    const cleaned = Object.entries(STAYS).map(([table, sql]) => [
      table,
      streams[table as LoadedTable].map((stream) => {
        engine.run(`DROP TABLE IF EXISTS ${CLEANED}`)
        engine.insertArrow(CLEANED, stream)
        return engine.queryStream(sql)
      }),
    ])
    return {
      streams: { ...streams, ...(Object.fromEntries(cleaned) as Partial<LoadedStreams>) },
      employerIds,
    }
  } finally {
    for (const table of [CLEANED, 'people_groupings', 'people_names', 'people_rejects', 'people_ids'])
      engine.run(`DROP TABLE IF EXISTS ${table}`)
  }
}

/** Decisions without the matches that name people: to an employer that went, or of a name that did. */
export function decisionsWithoutPeople(
  decisions: Decisions,
  names: readonly string[],
  employerIds: readonly string[],
): Decisions {
  const ids = new Set(employerIds)
  const hidden = names.map((name) => name.trim().toLowerCase())
  const namesPeople = (written: string): boolean =>
    hidden.some((name) => written.toLowerCase().includes(name))
  return {
    ...decisions,
    employerMatches: decisions.employerMatches.filter(
      ({ written, id }) => !namesPeople(written) && (id === null || !ids.has(id)),
    ),
  }
}
