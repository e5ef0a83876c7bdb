import type { Match } from '../../../src/domain/decisions'
import type { Engine } from '../engine'
import { inOneStep } from '../in_one_step'
import { onlyRow } from '../rows'
import { putMatches } from './put_matches'
import settleWritten from './settle_employers.sql?raw'

const PASSING = [
  'compared_employers',
  'compared_writings',
  'numbers_told',
  'names_told',
  'employers_told',
  'moved_employers',
]

/**
 * Takes what people decided of the employers that the log writes in the place of what was decided before, and finds
 * every one anew among those loaded. Gives how many ways of writing have another employer than before.
 */
export function settleEmployers(engine: Engine, matches: readonly Match[]): number {
  inOneStep(engine, () => {
    putMatches(engine, 'employer_matches', matches)
    engine.run(settleWritten)
  })
  const { moved } = onlyRow<{ moved: number }>(
    engine.query('SELECT count(*)::INTEGER AS moved FROM moved_employers'),
  )
  for (const table of PASSING) engine.run(`DROP TABLE ${table}`)
  return moved
}
