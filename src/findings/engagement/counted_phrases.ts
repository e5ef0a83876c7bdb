import {
  headingOfTag,
  isTag,
  valueLabel,
  type ActivityField,
  type KnownField,
} from '../../domain/engagement/activity_fields'
import type { ActivityFilter, EngagementFilter } from '../../domain/engagement/activity_filter'

interface FieldWords {
  readonly label: string
  readonly plural: string
  /** Stands before its values where they alone would not say what they are. */
  readonly before: string
}

const FIELD_WORDS: Readonly<Record<KnownField, FieldWords>> = {
  type: { label: 'type of activity', plural: 'types of activity', before: '' },
  mode: { label: 'way of delivering', plural: 'ways of delivering', before: '' },
  length: { label: 'length', plural: 'lengths', before: '' },
  direct: { label: 'direct or indirect', plural: 'kinds of contact', before: '' },
  year_group: { label: 'year group', plural: 'year groups', before: 'for ' },
  provider: { label: 'provider', plural: 'providers', before: 'of ' },
  sector: { label: 'employer’s sector', plural: 'sectors', before: 'of employers in ' },
  size: { label: 'employer’s size', plural: 'sizes', before: 'of employers of size ' },
}

/** A tag is called as the log heads it. */
function wordsOf(field: ActivityField): FieldWords {
  if (!isTag(field)) return FIELD_WORDS[field]
  const label = headingOfTag(field)
  return { label, plural: 'values', before: `of ${label} ` }
}

export const fieldLabel = (field: ActivityField): string => wordsOf(field).label

/** Values named in a sentence; more are counted. */
const VALUES_NAMED = 3

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "“Live online” or “Recorded”"; "for “Year 7”"; "5 lengths". */
export function activityFilterWords({ field, values }: ActivityFilter): string {
  const { plural, before } = wordsOf(field)
  if (values.length > VALUES_NAMED) return `${before}${values.length} ${plural}`
  return before + or.format(values.map((value) => `“${valueLabel(field, value)}”`))
}

const activityWords = ({ activities = [] }: EngagementFilter): string =>
  activities.map(activityFilterWords).join(', ')

/** " by “Big Bang”", " by “Mentoring or support”, “Live online”", " by activities for “Year 7”", after what was reached; '' where every engagement counts. */
export function countedBy({ programme, activities = [] }: EngagementFilter): string {
  if (programme != null) return ` by ${[`“${programme}”`, ...activities.map(activityFilterWords)].join(', ')}`
  const [first] = activities
  if (!first) return ''
  return ` by ${wordsOf(first.field).before === '' ? '' : 'activities '}${activityWords({ activities })}`
}

/** " of the programme “Big Bang” that is “Mentoring or support”, “Live online”", after an engagement; '' where every one counts. */
export function countedOf({ programme, activities = [] }: EngagementFilter): string {
  const ofProgramme = programme == null ? '' : ` of the programme “${programme}”`
  return activities.length === 0 ? ofProgramme : `${ofProgramme} that is ${activityWords({ activities })}`
}

/** "the target is of every activity": why what some engagements reach is held against none. */
export const wholeTarget = ({ activities }: EngagementFilter): string =>
  `the target is of every ${activities ? 'activity' : 'programme'}`

/** "By “Big Bang”: ", before what is said of a school's visits; '' where every engagement counts. */
export function countedPrefix({ programme, activities = [] }: EngagementFilter): string {
  if (activities.length > 0) return 'By these activities: '
  return programme == null ? '' : `By “${programme}”: `
}
