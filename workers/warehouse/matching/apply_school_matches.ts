import type { MatchDecision } from '../../../src/domain/project/decisions'
import type { Engine } from '../engine'
import { inTransaction } from '../in_transaction'
import { onlyRow } from '../rows'
import { replaceMatches } from './replace_matches'
import matchWaitingSql from './apply_school_matches.sql?raw'

const TEMP_TABLES = ['ids_of_schools', 'schools_by_id', 'matched_schools', 'moved_engagements']

/**
 * Replaces the decisions about the schools of waiting engagements and matches every waiting engagement again: those with
 * a school enter `engagements`, those no longer decided leave it. Returns how many moved.
 */
export function applySchoolMatches(engine: Engine, matches: readonly MatchDecision[]): number {
  inTransaction(engine, () => {
    replaceMatches(engine, 'school_matches', matches)
    engine.run(matchWaitingSql)
  })
  const { moved } = onlyRow<{ moved: number }>(
    engine.query('SELECT count(*)::INTEGER AS moved FROM moved_engagements'),
  )
  for (const table of TEMP_TABLES) engine.run(`DROP TABLE ${table}`)
  return moved
}
