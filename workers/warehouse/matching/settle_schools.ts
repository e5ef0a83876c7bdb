import type { Match } from '../../../src/domain/decisions'
import type { Engine } from '../engine'
import { inOneStep } from '../in_one_step'
import { onlyRow } from '../rows'
import { putMatches } from './put_matches'
import settleWaiting from './settle_schools.sql?raw'

const PASSING = ['ids_of_schools', 'ids_told', 'settled_wordings', 'moved_engagements']

/**
 * Takes what people decided of the schools of waiting engagements in the place of what was decided before, and finds
 * every waiting engagement's school anew: those found come into engagements, those no longer decided leave it.
 * Gives how many moved.
 */
export function settleSchools(engine: Engine, matches: readonly Match[]): number {
  inOneStep(engine, () => {
    putMatches(engine, 'school_matches', matches)
    engine.run(settleWaiting)
  })
  const { moved } = onlyRow<{ moved: number }>(
    engine.query('SELECT count(*)::INTEGER AS moved FROM moved_engagements'),
  )
  for (const table of PASSING) engine.run(`DROP TABLE ${table}`)
  return moved
}
