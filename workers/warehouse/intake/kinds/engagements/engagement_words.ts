import type { DeliveryMode } from '../../../../../src/domain/engagement/delivery_mode'

/** How logs write what became of an activity. */
export const ENGAGEMENT_STATUS_WORDS = {
  delivered: [
    'Delivered',
    'Complete',
    'Completed',
    'Done',
    'Held',
    'Took place',
    'Attended',
    'Happened',
    'Went ahead',
    'Closed',
  ],
  planned: [
    'Planned',
    'Booked',
    'Confirmed',
    'Scheduled',
    'Upcoming',
    'Provisional',
    'Pencilled in',
    'To be confirmed',
    'TBC',
    'Rescheduled',
  ],
  requested: [
    'Requested',
    'Request',
    'Offered',
    'Offer made',
    'Offer sent',
    'Pending',
    'Unfilled',
    'Not filled',
    'Unmet',
    'Awaiting volunteer',
    'Waiting list',
    'Enquiry',
    'Open request',
  ],
  cancelled: [
    'Cancelled',
    'Canceled',
    'Postponed',
    'Withdrawn',
    'Declined',
    'Rejected',
    'Not delivered',
    'Did not take place',
    'Did not happen',
    'Did not go ahead',
    'Called off',
    'No show',
    'Did not attend',
  ],
} as const

/** How logs answer yes or no. */
export const YES_NO_WORDS = {
  yes: ['Yes', 'Y', 'True', 'T', '1', 'X', 'Cancelled', 'Delivered', 'Completed'],
  no: ['No', 'N', 'False', 'F', '0', 'Not cancelled', 'Not delivered'],
} as const

/** How logs write the way an activity was delivered; codes of DELIVERY_MODES. */
export const DELIVERY_MODE_WORDS = {
  in_school: ['In school', 'School', 'At school', 'In person', 'Face to face', 'On site', 'In college'],
  employer_site: ['Employer site', 'At employer', 'Workplace', 'Employer premises', 'Company site'],
  third_party_venue: ['Third party venue', 'Venue', 'Other venue', 'External venue', 'Off site'],
  outdoor: ['Outdoor', 'Outdoors'],
  live_online: ['Live online', 'Online', 'Virtual', 'Remote', 'Webinar', 'Video call'],
  recorded: ['Recorded', 'Pre-recorded', 'On demand'],
  hybrid: ['Hybrid', 'Blended', 'Mixed'],
  kit_posted: ['Kit posted', 'Posted', 'By post'],
} as const satisfies Partial<Record<DeliveryMode, readonly string[]>>
