import { capitalised } from '../domain/words/capitalised'
import { valueLabel, type ActivityField } from '../domain/engagement/activity_fields'
import type { ActivityFilter } from '../domain/engagement/activity_filter'
import type { ActivityCounts } from '../domain/engagement/activity_counts'
import type { ColumnFilter } from '../domain/school/column_filter'
import { counted } from '../domain/words/counted'
import { fieldLabel } from './engagement/counted_phrases'
import { formatCount } from './format_number'

/** A filter that is set: its words, and what it narrows. */
export interface FilterChip {
  readonly of: ActivityField | 'programme' | 'column'
  readonly words: string
}

interface ChosenFilters {
  readonly columnFilter?: ColumnFilter | undefined
  readonly programme: string | null
  readonly activities: readonly ActivityFilter[]
}

const valuesChosen = (label: string, names: readonly string[]): string =>
  names.length > 1 ? `${label} (${names.length})` : `${label} “${names[0]}”`

/** The filters that are set, those of schools first. */
export const filterChips = ({
  columnFilter,
  programme,
  activities,
}: ChosenFilters): readonly FilterChip[] => [
  ...(columnFilter
    ? [{ of: 'column' as const, words: valuesChosen(columnFilter.label, columnFilter.values) }]
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
