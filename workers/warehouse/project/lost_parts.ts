import { counted } from '../../../src/domain/words/counted'
import type { Engine } from '../engine'
import type { LoadedStreams } from '../fill_tables'
import type { LoadedTable } from '../schema'
import { rewriteStreams, STREAM_ROWS } from './rewrite_streams'

/** A part of a project file that is damaged. */
export interface LostPart {
  readonly table: LoadedTable
  readonly rows: number
}

/** Tables that mean nothing without another: table → those that depend on it. */
const DEPENDS_ON: Readonly<Partial<Record<LoadedTable, readonly LoadedTable[]>>> = {
  schools: [
    'school_links',
    'engagements',
    'waiting_engagements',
    'written_employers',
    'recoded_types',
    'lists',
    'area_members',
    'school_attributes',
    'boundary_groupings',
  ],
  engagements: ['waiting_engagements', 'written_employers', 'recoded_types'],
}

/** What a table is called on screen. */
const TABLE_LABELS: Readonly<Record<LoadedTable, string>> = {
  schools: 'schools',
  school_links: 'links of closed schools',
  employers: 'employers',
  volunteers: 'volunteers',
  packages: 'packages of activity',
  requests: 'requests of schools',
  calendar_events: 'events of calendars',
  term_dates: 'term dates',
  attendance_groups: 'providers who attend together',
  outcomes: 'feedback on activities',
  engagements: 'engagements',
  waiting_engagements: 'rows of the log whose school is not found',
  written_employers: 'employers as the log writes them',
  recoded_types: 'recoded types of activity',
  lists: 'priority lists',
  area_members: 'hub areas and other groupings',
  school_attributes: 'columns about schools',
  targets: 'targets',
  own_measures: 'measures of your own',
  county_packs: 'county packs',
  boundaries: 'boundaries',
  boundary_groupings: 'groupings made of boundaries',
  loaded_jobs: 'job figures and tables of your own',
  rejects: 'rejected rows',
}

/** Tables of which nothing is left: those with a lost part, but for a log in several parts, and all that depend on them. */
function emptiedTables(lost: readonly LostPart[], streams: LoadedStreams): Set<LoadedTable> {
  const emptied = new Set<LoadedTable>()
  const empty = (table: LoadedTable): void => {
    if (emptied.has(table)) return
    emptied.add(table)
    for (const dependent of DEPENDS_ON[table] ?? []) empty(dependent)
  }
  for (const { table } of lost) if (table !== 'engagements' || streams.engagements.length === 0) empty(table)
  return emptied
}

/** What is lost where these parts are, a phrase each: "400 engagements", "priority lists". */
export function lossesOf(lost: readonly LostPart[], streams: LoadedStreams): string[] {
  const rows = new Map<LoadedTable, number>()
  for (const part of lost) rows.set(part.table, (rows.get(part.table) ?? 0) + part.rows)
  const direct = [...rows].map(([table, count]) => `${TABLE_LABELS[table]} (${counted(count, 'row')})`)
  const dependent = [...emptiedTables(lost, streams)]
    .filter((table) => !rows.has(table) && streams[table].length > 0)
    .map((table) => `${TABLE_LABELS[table]}, which cannot be read without them`)
  return [...direct, ...dependent]
}

/** The streams with empty tables for the lost ones, and without references to their rows. */
export function withoutLost(
  engine: Engine,
  streams: LoadedStreams,
  lost: readonly LostPart[],
): LoadedStreams {
  const remaining: Record<LoadedTable, readonly Uint8Array[]> = { ...streams }
  for (const table of emptiedTables(lost, streams))
    remaining[table] = [engine.queryStream(`SELECT * FROM ${table} LIMIT 0`)]
  const isLost = (table: LoadedTable): boolean => lost.some((part) => part.table === table)
  if (isLost('employers'))
    remaining.written_employers = rewriteStreams(
      engine,
      remaining.written_employers,
      `SELECT * REPLACE (NULL::VARCHAR AS employer_id) FROM ${STREAM_ROWS}`,
    )
  if (isLost('written_employers'))
    for (const table of ['engagements', 'waiting_engagements'] as const)
      remaining[table] = rewriteStreams(
        engine,
        remaining[table],
        `SELECT * REPLACE (NULL::INTEGER AS written_employer) FROM ${STREAM_ROWS}`,
      )
  return remaining
}
