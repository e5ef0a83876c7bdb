import type { CallState } from '../../domain/outreach_list/outreach_list'

export const CALL_STATE_LABELS: Record<CallState, string> = {
  to_ring: 'To ring',
  rung: 'Rung',
  booked: 'Booked',
  no: 'No',
}
