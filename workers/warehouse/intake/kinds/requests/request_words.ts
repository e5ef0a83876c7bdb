import type { REQUEST_MODES, RequestStatus } from '../../../../../src/domain/requests/request'

/** How files write what became of a request. */
export const REQUEST_STATUS_WORDS: Readonly<Record<RequestStatus, readonly string[]>> = {
  draft: ['Draft'],
  open: ['Open', 'New', 'Pending', 'Unassigned', 'Awaiting volunteer', 'Waiting'],
  offered: ['Offered', 'Offer made', 'Offer sent'],
  matched: ['Matched', 'Accepted', 'Confirmed', 'Booked'],
  delivered: ['Delivered', 'Complete', 'Completed', 'Done', 'Fulfilled'],
  unfilled_expired: ['Unfilled', 'Expired', 'Not filled', 'Unmet', 'Unfulfilled', 'No volunteer found'],
  declined_by_school: ['Declined by school', 'School declined', 'Declined'],
  cancelled_by_school: ['Cancelled by school', 'School cancelled', 'Cancelled'],
  cancelled_by_provider: ['Cancelled by provider', 'Provider cancelled', 'Cancelled by volunteer'],
  withdrawn: ['Withdrawn'],
  duplicate: ['Duplicate', 'Duplicated'],
}

export const REQUEST_MODE_WORDS: Readonly<Record<(typeof REQUEST_MODES)[number], readonly string[]>> = {
  in_school: ['In school', 'In schools', 'School visit', 'Face to face', 'In person'],
  live_online: ['Live online', 'Online', 'Virtual', 'Remote'],
  employer_site: ['Employer site', 'At employer', 'Workplace', 'On site', 'Site visit'],
}

/** Words that ask for no discipline in particular. */
export const ANY_DISCIPLINE = ['Any', 'Any STEM', 'All', 'No preference', 'Not specified']
