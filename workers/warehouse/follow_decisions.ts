import type { Decisions } from '../../src/domain/project/decisions'
import { recode } from './coding/recode'
import type { Engine } from './engine'
import { settleDoubles } from './doubles/settle_doubles'
import { settleEmployers } from './matching/settle_employers'
import { settleSchools } from './matching/settle_schools'

/** Makes the engine's tables follow what people decided. True where a row moved or changed. */
export function followDecisions(
  engine: Engine,
  { schoolMatches, employerMatches, activityCodes, doubleReports }: Decisions,
): boolean {
  const moved = settleSchools(engine, schoolMatches)
  const found = settleEmployers(engine, employerMatches)
  const recoded = recode(engine, activityCodes)
  const turned = settleDoubles(engine, doubleReports)
  return moved + found + recoded + turned > 0
}
