import type { EngagementFilter } from '../../../src/domain/engagement/activity_filter'
import { activityFilterWords } from '../../../src/findings/engagement/counted_phrases'

/** Columns at the end of a CSV file that name the engagements that alone count; none where every one does. */
export const narrowingColumns = ({
  programme,
  activities = [],
}: EngagementFilter): readonly { readonly heading: string; readonly cell: string }[] => [
  ...(programme == null ? [] : [{ heading: 'programme', cell: programme }]),
  ...(activities.length === 0
    ? []
    : [{ heading: 'activities', cell: activities.map(activityFilterWords).join(', ') }]),
]
