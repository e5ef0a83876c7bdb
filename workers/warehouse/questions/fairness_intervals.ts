import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { concentrationIntervals } from '../../../src/domain/coverage/equity_interval'
import type { ConcentrationIntervals } from '../../../src/domain/coverage/fairness'
import { coverageOf } from '../arrays/coverage'
import { fsmRank } from '../arrays/fsm_rank'
import type { Parts } from '../parts'

/** 95 % intervals of the concentration index of the schools a coverage question asks about; null where it has none. */
export function fairnessIntervals(
  { tables }: Parts,
  question: CoverageQuestion,
): ConcentrationIntervals | null {
  const open = tables.columns()
  const { status } = coverageOf(open, question)
  return concentrationIntervals(fsmRank(open.directory.fsmPct, status).groups)
}
