import type { EngagementFilter } from '../../../src/domain/engagement/activity_filter'
import type { SchoolFilters } from '../../../src/domain/school/school_filters'
import { fsmBandLabels } from '../../../src/findings/column_filter_sentences'
import { activityFilterWords } from '../../../src/findings/engagement/counted_phrases'

/** Columns at the end of a CSV file that name the bands of schools and the engagements that alone count; none where every one does. */
export const narrowingColumns = ({
  programme,
  activities = [],
  fsmBands,
}: EngagementFilter & SchoolFilters): readonly { readonly heading: string; readonly cell: string }[] => [
  ...(fsmBands ? [{ heading: 'fsm_bands', cell: fsmBandLabels(fsmBands).join(', ') }] : []),
  ...(programme == null ? [] : [{ heading: 'programme', cell: programme }]),
  ...(activities.length === 0
    ? []
    : [{ heading: 'activities', cell: activities.map(activityFilterWords).join(', ') }]),
]
