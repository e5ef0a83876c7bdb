import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { coverageOf } from '../arrays/coverage'
import { coverageSchoolsAsCsv } from '../exports/coverage_schools_csv'
import type { Parts } from '../parts'

/** Every school that a coverage question asks about as a CSV file. */
export function coverageSchoolsCsv({ tables }: Parts, question: CoverageQuestion): string {
  const columns = tables.columns()
  return coverageSchoolsAsCsv(coverageOf(columns, question), columns)
}
