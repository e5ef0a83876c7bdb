import {
  valueLabel,
  type ActivityField,
  type ActivityFilter,
  type EngagementFilter,
} from '../../domain/engagement/activity_filter'

export const ACTIVITY_FIELD_LABELS: Readonly<Record<ActivityField, string>> = {
  type: 'type of activity',
  mode: 'way of delivering',
  length: 'length',
}

const ACTIVITY_FIELD_PLURALS: Readonly<Record<ActivityField, string>> = {
  type: 'types of activity',
  mode: 'ways of delivering',
  length: 'lengths',
}

/** Values named in a sentence; more are counted. */
const VALUES_NAMED = 3

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "“Live online” or “Recorded”"; "5 lengths". */
export function activityFilterWords({ field, values }: ActivityFilter): string {
  if (values.length > VALUES_NAMED) return `${values.length} ${ACTIVITY_FIELD_PLURALS[field]}`
  return or.format(values.map((value) => `“${valueLabel(field, value)}”`))
}

const activityWords = ({ activities = [] }: EngagementFilter): string =>
  activities.map(activityFilterWords).join(', ')

/** " by “Big Bang”", " by “Mentoring or support”, “Live online”", after what was reached; '' where every engagement counts. */
export function countedBy({ programme, activities = [] }: EngagementFilter): string {
  const words = [...(programme == null ? [] : [`“${programme}”`]), ...activities.map(activityFilterWords)]
  return words.length === 0 ? '' : ` by ${words.join(', ')}`
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
