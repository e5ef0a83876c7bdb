import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { coverageOf } from '../arrays/coverage'
import { coverageAsCsv } from '../exports/coverage_csv'
import type { Parts } from '../parts'
import { describe } from './describe'

/** The coverage of each area as a CSV file. */
export const coverageCsv = (parts: Parts, question: CoverageQuestion): string =>
  coverageAsCsv(coverageOf(parts.tables.columns(), question), describe(parts))
