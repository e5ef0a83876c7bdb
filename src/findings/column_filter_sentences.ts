import type { ColumnFilter } from '../domain/school/column_filter'
import { agreeing, counted } from '../domain/words/counted'

/** Values named in a sentence; more are counted. */
const VALUES_NAMED = 4

/** " with Rural class “Town” or “Village”", to follow a place; '' without a filter. */
export function columnFilterWords(filter: ColumnFilter | undefined): string {
  if (!filter) return ''
  const { label, values } = filter
  if (values.length > VALUES_NAMED) return ` with ${values.length} values of ${label}`
  const named = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    values.map((value) => `“${value}”`),
  )
  return ` with ${label} ${named}`
}

/** "12 schools without a value of Rural class are left out"; '' where none is. */
export const withoutValueSentence = (filter: ColumnFilter | undefined, schools: number): string =>
  !filter || schools === 0
    ? ''
    : `${counted(schools, 'school')} without a value of ${filter.label} ${agreeing(schools, 'is', 'are')} left out`
