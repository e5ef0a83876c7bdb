import type { MatchDecision } from '../../../src/domain/project/decisions'
import type { Engine } from '../engine'
import { inTransaction } from '../in_transaction'
import { onlyRow } from '../rows'
import { replaceMatches } from './replace_matches'
import matchWrittenSql from './apply_employer_matches.sql?raw'

const TEMP_TABLES = [
  'compared_employers',
  'compared_written',
  'employers_by_number',
  'employers_by_name',
  'certain_employers',
  'moved_employers',
]

/**
 * Replaces the decisions about written employers and matches every written employer again. Returns how many of them now
 * have another employer than before.
 */
export function applyEmployerMatches(engine: Engine, matches: readonly MatchDecision[]): number {
  inTransaction(engine, () => {
    replaceMatches(engine, 'employer_matches', matches)
    engine.run(matchWrittenSql)
  })
  const { moved } = onlyRow<{ moved: number }>(
    engine.query('SELECT count(*)::INTEGER AS moved FROM moved_employers'),
  )
  for (const table of TEMP_TABLES) engine.run(`DROP TABLE ${table}`)
  return moved
}
