import type { CoverageAnswer, CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { coverageOf } from '../arrays/coverage'
import { transferArrays } from '../transfer_arrays'
import type { Parts } from '../parts'

/** Schools and those of them reached, as a whole and by area; see arrays/coverage.ts. */
export const coverage = ({ tables }: Parts, question: CoverageQuestion): CoverageAnswer =>
  transferArrays(coverageOf(tables.columns(), question))
