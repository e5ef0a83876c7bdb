import type { Decisions } from '../../src/domain/project/decisions'
import { recode } from './coding/recode'
import type { Engine } from './engine'
import { applyDoubles } from './doubles/apply_doubles'
import { applyEmployerMatches } from './matching/apply_employer_matches'
import { applySchoolMatches } from './matching/apply_school_matches'

/** Applies decisions to the engine's tables. True where a row moved or changed. */
export function applyDecisions(
  engine: Engine,
  { schoolMatches, employerMatches, activityCodes, doubleReports }: Decisions,
): boolean {
  const movedEngagements = applySchoolMatches(engine, schoolMatches)
  const changedEmployers = applyEmployerMatches(engine, employerMatches)
  const recodedTypes = recode(engine, activityCodes)
  const changedReports = applyDoubles(engine, doubleReports)
  return movedEngagements + changedEmployers + recodedTypes + changedReports > 0
}
