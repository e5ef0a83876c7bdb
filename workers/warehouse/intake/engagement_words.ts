/** How logs write what became of an activity. */
export const STATUS_WORDS = {
  delivered: [
    'Delivered',
    'Complete',
    'Completed',
    'Done',
    'Held',
    'Took place',
    'Attended',
    'Happened',
    'Closed',
  ],
  planned: [
    'Planned',
    'Booked',
    'Confirmed',
    'Scheduled',
    'Upcoming',
    'Provisional',
    'Requested',
    'Offered',
    'Pending',
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
    'Cancelled by school',
    'Cancelled by provider',
  ],
} as const

/** How logs write the way an activity was delivered; codes of DELIVERY_MODE (DOMAIN §3.2). */
export const DELIVERY_MODE_WORDS = {
  in_school: ['In school', 'School', 'At school', 'In person', 'Face to face', 'On site', 'In college'],
  employer_site: ['Employer site', 'At employer', 'Workplace', 'Employer premises', 'Company site'],
  third_party_venue: ['Third party venue', 'Venue', 'Other venue', 'External venue', 'Off site'],
  outdoor: ['Outdoor', 'Outdoors'],
  live_online: ['Live online', 'Online', 'Virtual', 'Remote', 'Webinar', 'Video call'],
  recorded: ['Recorded', 'Pre-recorded', 'On demand'],
  hybrid: ['Hybrid', 'Blended', 'Mixed'],
  kit_posted: ['Kit posted', 'Posted', 'By post'],
} as const
