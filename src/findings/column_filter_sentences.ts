import type { ColumnFilter } from '../domain/school/column_filter'
import { FSM_BANDS, type FsmBand } from '../domain/school/fsm_band'
import type { SchoolFilters } from '../domain/school/school_filters'
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

export const fsmBandLabels = (bands: readonly FsmBand[]): readonly string[] =>
  FSM_BANDS.filter(({ code }) => bands.includes(code)).map(({ label }) => label)

/** " with Rural class “Town” and with FSM “Under 15%”", to follow a place; '' where schools are of any kind. */
export function schoolFilterWords({ columnFilter, fsmBands = [] }: SchoolFilters): string {
  const fsm = { grouping: '', label: 'FSM', values: fsmBandLabels(fsmBands) }
  const words = [columnFilterWords(columnFilter), fsmBands.length > 0 ? columnFilterWords(fsm) : '']
  return words.filter((each) => each !== '').join(' and')
}

/** "12 schools without a value of Rural class are left out"; '' where none is. */
export const withoutValueSentence = (filter: ColumnFilter | undefined, schools: number): string =>
  !filter || schools === 0
    ? ''
    : `${counted(schools, 'school')} without a value of ${filter.label} ${agreeing(schools, 'is', 'are')} left out`
