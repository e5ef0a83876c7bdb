import type { MatchDecision } from '../../../src/domain/project/decisions'
import type { Engine } from '../engine'
import { inTransaction } from '../in_transaction'
import { onlyRow } from '../rows'
import { replaceMatches } from './replace_matches'
import matchEventsSql from './apply_event_matches.sql?raw'
import matchWaitingSql from './apply_school_matches.sql?raw'

const TEMP_TABLES = [
  'ids_of_schools',
  'schools_by_id',
  'matched_schools',
  'moved_engagements',
  'moved_events',
]

/**
 * Replaces the decisions about the schools of waiting engagements and events, and matches each of them again: engagements
 * with a school enter `engagements`, those no longer decided leave it; events get or lose it. Returns how many moved.
 */
export function applySchoolMatches(engine: Engine, matches: readonly MatchDecision[]): number {
  inTransaction(engine, () => {
    replaceMatches(engine, 'school_matches', matches)
    engine.run(matchWaitingSql)
    engine.run(matchEventsSql)
  })
  const { moved } = onlyRow<{ moved: number }>(
    engine.query(
      'SELECT ((SELECT count(*) FROM moved_engagements) + (SELECT count(*) FROM moved_events))::INTEGER AS moved',
    ),
  )
  for (const table of TEMP_TABLES) engine.run(`DROP TABLE ${table}`)
  return moved
}
