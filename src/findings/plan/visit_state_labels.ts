import type { Barrier, BarrierDetail, VisitState } from '../../domain/plan/visit_state'

export const VISIT_STATE_LABELS: Readonly<Record<VisitState, string>> = {
  planned: 'Planned',
  offered: 'Offered',
  confirmed: 'Confirmed',
  delivered: 'Delivered',
  declined: 'Declined',
  cancelled: 'Cancelled',
}

export const BARRIER_LABELS: Readonly<Record<Barrier, string>> = {
  structural: 'Structural',
  motivational: 'Motivational',
  procedural: 'Procedural',
  cultural: 'Cultural',
}

export const BARRIER_DETAIL_LABELS: Readonly<Record<BarrierDetail, string>> = {
  staff_time: 'No staff time',
  curriculum_time: 'No curriculum time',
  money: 'No money',
  provider_time: 'No time of the provider',
  budget: 'No budget',
  space: 'No space',
  know_how: 'No know-how',
  distance: 'Distance',
  no_response: 'No response',
  not_priority: 'Not a priority',
}

/** "procedural: no staff time"; '' where no barrier is known. */
export function barrierWords(barrier: Barrier | null, detail: BarrierDetail | null): string {
  const words = [barrier && BARRIER_LABELS[barrier], detail && BARRIER_DETAIL_LABELS[detail]]
  return words
    .filter((word) => word !== null)
    .map((word) => word.toLowerCase())
    .join(': ')
}
