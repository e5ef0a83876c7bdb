import type { Decisions } from '../../src/domain/decisions'
import { recode } from './coding/recode'
import type { Engine } from './engine'
import { settleSchools } from './matching/settle_schools'

/** Makes the engine's tables follow what people decided. True where a row moved or changed. */
export function followDecisions(engine: Engine, { schoolMatches, activityCodes }: Decisions): boolean {
  const moved = settleSchools(engine, schoolMatches)
  const recoded = recode(engine, activityCodes)
  return moved + recoded > 0
}
