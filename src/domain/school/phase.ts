/**
 * Phases of education. Codes from Get Information about Schools (DOMAIN §3.2); the order of PHASES is the
 * order of the byte that stands for a phase in typed arrays, so add only at the end.
 */
export const PHASES = ['EY', 'PRI', 'SEC', 'ALL', 'P16', 'SPECIAL', 'AP_PRU', 'INDEPENDENT', 'OTHER'] as const
export type Phase = (typeof PHASES)[number]

export const PHASE_LABELS: Record<Phase, string> = {
  EY: 'Nursery',
  PRI: 'Primary',
  SEC: 'Secondary',
  ALL: 'All-through',
  P16: 'College',
  SPECIAL: 'Special',
  AP_PRU: 'Alternative provision',
  INDEPENDENT: 'Independent',
  OTHER: 'Other',
}

/** What a person picks. Targets and SQW's Table 1 are stated for primary, secondary and college. */
export const REPORTING_PHASES = ['primary', 'secondary', 'college', 'special', 'all'] as const
export type ReportingPhase = (typeof REPORTING_PHASES)[number]

export const REPORTING_PHASE_LABELS: Record<ReportingPhase, string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  college: 'College',
  special: 'Special',
  all: 'All',
}

/** Secondary counts all-through schools too, as SQW's reporting phases do; special includes alternative provision. */
export const PHASES_REPORTED_AS: Record<ReportingPhase, readonly Phase[]> = {
  primary: ['PRI'],
  secondary: ['SEC', 'ALL'],
  college: ['P16'],
  special: ['SPECIAL', 'AP_PRU'],
  all: PHASES,
}
