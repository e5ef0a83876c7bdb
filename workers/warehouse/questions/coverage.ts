import type { CoverageAnswer, CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { coverageOf } from '../arrays/coverage'
import { prepareYears } from '../arrays/prepare_years'
import { transferArrays } from '../transfer_arrays'
import type { Parts } from '../parts'

/** Schools and those of them reached, as a whole and by area; see arrays/coverage.ts. */
export function coverage({ tables }: Parts, question: CoverageQuestion): CoverageAnswer {
  const open = tables.columns()
  const answer = coverageOf(open, question)
  prepareYears(open, question)
  return transferArrays(answer)
}
