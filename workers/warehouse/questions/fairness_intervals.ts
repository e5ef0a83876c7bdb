import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { concentrationIntervals } from '../../../src/domain/coverage/equity_interval'
import { BY_FSM, type Ranking } from '../../../src/domain/coverage/fairness_ranking'
import type { ConcentrationIntervals } from '../../../src/domain/coverage/fairness'
import { coverageOf } from '../arrays/coverage'
import { rankedValues } from '../arrays/equity'
import { schoolRank } from '../arrays/school_rank'
import type { Parts } from '../parts'

/** 95 % intervals of the concentration index of the schools a coverage question asks about; null where it has none. */
export function fairnessIntervals(
  { tables }: Parts,
  question: CoverageQuestion & { readonly ranking?: Ranking },
): ConcentrationIntervals | null {
  const open = tables.columns()
  const { status } = coverageOf(open, question)
  const ranking = question.ranking ?? BY_FSM
  const { values } = rankedValues(open, ranking.by)
  return concentrationIntervals(schoolRank(values, status, ranking.mostFirst).groups)
}
