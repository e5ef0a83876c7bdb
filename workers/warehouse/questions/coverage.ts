import type { CoverageAnswer, CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { coverageOf } from '../arrays/coverage'
import { handOver } from '../buffers'
import type { Parts } from '../parts'

/** Schools and those of them reached, as a whole and by area; see arrays/coverage.ts. */
export const coverage = ({ tables }: Parts, question: CoverageQuestion): CoverageAnswer =>
  handOver(coverageOf(tables.columns(), question))
