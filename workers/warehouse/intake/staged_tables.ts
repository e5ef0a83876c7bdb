import type { Engine } from '../engine'
import { FILE_KIND_DEFINITIONS } from './kinds/registry'
import { TOLD_CODES } from './read_as_said'
import { RAW_RECORDS } from './stage'

const STAGED = [
  ...new Set(Object.values(FILE_KIND_DEFINITIONS).map(({ table }) => table)),
  'waiting_engagements',
  'written_employers',
  'rejects',
]

/** Tables that live only while a file is read. */
const PASSING = [
  RAW_RECORDS,
  TOLD_CODES,
  'unread_rows',
  'quoted_cells',
  'hidden_cells',
  'field_headings',
  'grid_positions',
  'joined_schools',
  'judged',
  'positions',
  'sections_told',
  'this_log',
  'this_register',
  'this_source',
  'group_wordings',
  'totals_told',
  'classifications_found',
  'urn_wordings',
  'matched_by_name',
  'employers_named',
  'certain_engagements',
  'rows_in_both',
  'paired_rows',
  'changes',
  'staying',
  'staying_files',
  'joined_registers',
  'numbered_days',
  'id_hashes',
  'repeated_hashes',
  'repeated_ids',
  'day_wordings',
  'type_wordings',
  'mode_wordings',
  'status_wordings',
  'yes_no_wordings',
  'placed_records',
  'headcount_wordings',
  'hour_wordings',
]

/**
 * Empty staged tables shaped as the open ones; `register`, the schools that rows are matched to; `open_schools`, those of
 * one's own that are open, none while the demo is; and `rows_in_both`, the open engagements that a log added to them has too.
 */
export function makeStagedTables(engine: Engine, registerLoads: boolean, ownSchoolsOpen: boolean): void {
  engine.run(`CREATE OR REPLACE TEMP VIEW open_schools AS FROM schools WHERE ${ownSchoolsOpen}`)
  engine.run('CREATE OR REPLACE TEMP TABLE rows_in_both (source_file VARCHAR, source_row INTEGER)')
  for (const table of STAGED) engine.run(`CREATE OR REPLACE TABLE staged_${table} AS FROM ${table} LIMIT 0`)
  engine.run(`CREATE OR REPLACE TEMP VIEW register AS FROM ${registerLoads ? 'staged_schools' : 'schools'}`)
}

/** Drops whatever a load left standing, finished or not. */
export function dropStagedTables(engine: Engine): void {
  engine.run(
    'DROP VIEW IF EXISTS dated_records; DROP VIEW IF EXISTS register; DROP VIEW IF EXISTS open_schools',
  )
  for (const table of PASSING) engine.run(`DROP TABLE IF EXISTS ${table}`)
  for (const table of STAGED) engine.run(`DROP TABLE IF EXISTS staged_${table}`)
}
