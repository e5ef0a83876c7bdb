import { activityTypeLabel } from '../../domain/engagement/engagement'
import type { KeptPlans } from '../../domain/plan/kept_plan'
import type { SchoolVisit } from '../../domain/school_page/school_page'
import { formatDate } from '../../domain/time/academic_year'
import { VISIT_STATE_LABELS } from '../plan/visit_state_labels'

/** A visit to come, from the log or from a plan kept in the project. */
export interface PlannedVisit {
  readonly when: string
  readonly what: string
  readonly state: string
}

/** What the log has planned after its last day, and what plans of the project have, in that order. */
export function plannedVisitsOf(
  visits: readonly SchoolVisit[],
  plans: KeptPlans,
  schoolId: string,
  historyTo: string | null,
): readonly PlannedVisit[] {
  const logged = visits
    .filter(({ isDelivered, date }) => !isDelivered && date > (historyTo ?? ''))
    .toReversed()
    .map((visit) => ({
      when: formatDate(visit.date),
      what: [activityTypeLabel(visit.type), visit.employer].filter((word) => word !== '').join(', '),
      state: 'Planned in the log',
    }))
  const kept = plans.flatMap((plan) =>
    plan.visits
      .filter(({ school }) => school === schoolId)
      .map(({ week, state, visit }) => ({
        when: week === '' ? 'No week yet' : `Week ${week.replace(/^(\d{4})-W(\d{2})$/, '$2 of $1')}`,
        what: `${plan.name}, visit ${visit}`,
        state: VISIT_STATE_LABELS[state],
      })),
  )
  return [...logged, ...kept]
}
