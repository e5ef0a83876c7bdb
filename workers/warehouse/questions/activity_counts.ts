import type { ActivityCounts, ActivityCountsQuestion } from '../../../src/domain/engagement/activity_counts'
import { activityCountsOf } from '../arrays/activity_counts'
import type { Parts } from '../parts'

/** How many engagements each choice of a filter would count; see arrays/activity_counts.ts. */
export const activityCounts = ({ tables }: Parts, question: ActivityCountsQuestion): ActivityCounts =>
  activityCountsOf(tables.columns(), question)
