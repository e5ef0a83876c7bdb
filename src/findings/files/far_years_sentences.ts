import type { FarYearAnswer } from '../../domain/files/mapping'
import type { FarYears } from '../../domain/files/recognition'
import { academicYearLabel } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'

/** The question about rows that are dated years away from the rest. */
export function farYearsQuestionSentence({ column, rows, years, others: [first, last] }: FarYears): string {
  const far = new Intl.ListFormat('en-GB').format(years.map(academicYearLabel))
  const rest =
    first === last ? academicYearLabel(first) : `${academicYearLabel(first)} to ${academicYearLabel(last)}`
  return `In “${column}”, ${counted(rows, 'row is', 'rows are')} dated ${far}, years away from the others (${rest}). ${agreeing(rows, 'Its date is', 'Their dates are')}`
}

export const FAR_YEAR_LABELS: Readonly<Record<FarYearAnswer, string>> = {
  kept: 'right: keep what is dated so',
  left_out: 'mistyped: leave it out, and list it among the rows that could not be used',
}

/** What the answer does not change. */
export const FAR_YEARS_NOTE =
  'Either way, no such year is chosen first or sets where the log begins and ends.'
