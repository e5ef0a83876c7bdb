/** Codes of what a volunteers file says, with their labels. People are known by an opaque id alone. */

export const VOLUNTEER_STATUSES = ['active', 'lapsed', 'prospective', 'retired'] as const
export type VolunteerStatus = (typeof VOLUNTEER_STATUSES)[number]

export const VOLUNTEER_STATUS_LABELS: Readonly<Record<VolunteerStatus, string>> = {
  active: 'Active',
  lapsed: 'Lapsed',
  prospective: 'Prospective',
  retired: 'Retired',
}

export const VOLUNTEER_MODES = ['in_school', 'live_online', 'employer_site'] as const

export const DISCIPLINES = [
  'biology',
  'chemistry',
  'computing',
  'construction',
  'data_ai',
  'design_technology',
  'engineering',
  'environment_earth',
  'food',
  'health_medicine',
  'maths',
  'physics',
  'space',
  'other',
] as const
