import { capitalised } from '../domain/words/capitalised'
import { valueLabel, type ActivityField } from '../domain/engagement/activity_fields'
import type { ActivityFilter } from '../domain/engagement/activity_filter'
import type { ActivityCounts } from '../domain/engagement/activity_counts'
import { FSM_BAND_CODES } from '../domain/school/fsm_band'
import type { SchoolFilters } from '../domain/school/school_filters'
import { agreeing, counted } from '../domain/words/counted'
import { fieldLabel } from './engagement/counted_phrases'
import { fsmBandLabels } from './column_filter_sentences'
import { formatCount } from './format_number'

/** A filter that is set: its words, and what it narrows. */
export interface FilterChip {
  readonly of: ActivityField | 'programme' | 'column' | 'fsmBands'
  readonly words: string
}

interface ChosenFilters extends SchoolFilters {
  readonly programme: string | null
  readonly activities: readonly ActivityFilter[]
}

const valuesChosen = (label: string, names: readonly string[]): string =>
  names.length > 1 ? `${label} (${names.length})` : `${label} “${names[0]}”`

/** The filters that are set, those of schools first. */
export const filterChips = ({
  columnFilter,
  fsmBands = [],
  programme,
  activities,
}: ChosenFilters): readonly FilterChip[] => [
  ...(columnFilter
    ? [{ of: 'column' as const, words: valuesChosen(columnFilter.label, columnFilter.values) }]
    : []),
  ...(fsmBands.length > 0
    ? [{ of: 'fsmBands' as const, words: valuesChosen('FSM', fsmBandLabels(fsmBands)) }]
    : []),
  ...(programme === null ? [] : [{ of: 'programme' as const, words: `Programme “${programme}”` }]),
  ...activities.map(({ field, values }) => ({
    of: field,
    words: valuesChosen(
      capitalised(fieldLabel(field)),
      values.map((value) => valueLabel(field, value)),
    ),
  })),
]

/** "1,204 of 3,408 schools, counted by 13,714 of 17,855 engagements": filters of schools change the first, the others the second. */
export const filteredSentence = ({
  schools,
  chosenSchools,
  engagements,
  chosen,
}: Pick<ActivityCounts, 'schools' | 'chosenSchools' | 'engagements' | 'chosen'>): string =>
  `${chosenSchools === schools ? '' : `${formatCount(chosenSchools)} of `}${counted(schools, 'school')}, counted by ${formatCount(chosen)} of ${counted(engagements, 'engagement')}`

/** "12 schools whose FSM is not known or hidden are left out"; '' where none is, or bands do not filter. */
export function withoutFsmSentence({
  byFsmBand,
  question: { fsmBands = [] },
}: Pick<ActivityCounts, 'byFsmBand' | 'question'>): string {
  const unknown = byFsmBand[FSM_BAND_CODES.indexOf('unknown')] ?? 0
  return fsmBands.length === 0 || fsmBands.includes('unknown') || unknown === 0
    ? ''
    : `${counted(unknown, 'school')} whose FSM is not known or hidden ${agreeing(unknown, 'is', 'are')} left out`
}
