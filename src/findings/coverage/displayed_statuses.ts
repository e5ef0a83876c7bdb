import type { CoverageAnswer } from '../../domain/coverage/coverage'
import { DISPLAY_STATUSES, displayStatusOf, ENGAGEMENT_STATUSES } from '../../domain/engagement/engagement'
import type { DisplayStatus } from '../../domain/engagement/engagement'
import { statusLabel } from '../engagement/status_sentences'

/** A status as a dot of the map has it. */
export interface DisplayedStatus {
  readonly status: DisplayStatus
  readonly label: string
  readonly schools: number
}

/** The statuses that schools of an answer have on the map, least reached first; quiet is displayed as lapsed. */
export const displayedStatuses = ({
  byStatus,
  history,
}: Pick<CoverageAnswer, 'byStatus' | 'history'>): DisplayedStatus[] =>
  DISPLAY_STATUSES.map((status) => ({
    status,
    label: statusLabel(status, history),
    schools: ENGAGEMENT_STATUSES.reduce(
      (sum, each, at) => sum + (displayStatusOf(each) === status ? (byStatus[at] ?? 0) : 0),
      0,
    ),
  })).filter(({ schools }) => schools > 0)
