/** Ways of delivering an activity (DOMAIN §3.2), by the code that a log keeps. */
export const DELIVERY_MODES = {
  in_school: 'In school',
  employer_site: 'At an employer',
  third_party_venue: 'At another venue',
  outdoor: 'Outdoors',
  live_online: 'Live online',
  recorded: 'Recorded',
  hybrid: 'Hybrid',
  kit_posted: 'Kit by post',
  unknown: 'Not given',
} as const
export type DeliveryMode = keyof typeof DELIVERY_MODES
