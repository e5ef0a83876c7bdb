/** Codes of what a requests file says, with their labels (DOMAIN §3.2). */
export const REQUEST_STATUSES = [
  'draft',
  'open',
  'offered',
  'matched',
  'delivered',
  'unfilled_expired',
  'declined_by_school',
  'cancelled_by_school',
  'cancelled_by_provider',
  'withdrawn',
  'duplicate',
] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]

export const REQUEST_STATUS_LABELS: Readonly<Record<RequestStatus, string>> = {
  draft: 'Draft',
  open: 'Open',
  offered: 'Offered',
  matched: 'Matched',
  delivered: 'Delivered',
  unfilled_expired: 'Unfilled',
  declined_by_school: 'Declined by the school',
  cancelled_by_school: 'Cancelled by the school',
  cancelled_by_provider: 'Cancelled by the provider',
  withdrawn: 'Withdrawn',
  duplicate: 'Duplicate',
}

export const REQUEST_MODES = ['in_school', 'live_online', 'employer_site'] as const
