import type {
  CoverageMeasuresAnswer,
  CoverageMeasuresQuestion,
} from '../../../src/domain/coverage/coverage_measures'
import { coverageMeasuresOf } from '../arrays/coverage_measures'
import type { Parts } from '../parts'

/** Sessions, hours, young people, depth and the rest of what was delivered; see arrays/coverage_measures.ts. */
export const coverageMeasures = (
  { tables }: Parts,
  question: CoverageMeasuresQuestion,
): CoverageMeasuresAnswer => coverageMeasuresOf(tables.columns(), question)
