import { ACTIVITY_TYPES } from '../engagement/engagement'
import { PHASE_LABELS, PHASES } from '../school/phase'

/** A code that a word of a file can stand for. */
export interface CodeChoice {
  readonly code: string
  readonly label: string
}

const YES_NO: readonly CodeChoice[] = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
]

/** Coded fields of files → the codes of each (DOMAIN §3.2). */
export const CODE_LISTS: Readonly<Record<string, readonly CodeChoice[]>> = {
  type: Object.entries(ACTIVITY_TYPES)
    .filter(([code]) => code !== 'UNKNOWN')
    .map(([code, { label }]) => ({ code, label })),
  status: [
    { code: 'delivered', label: 'Delivered' },
    { code: 'planned', label: 'Planned' },
    { code: 'requested', label: 'Requested or offered' },
    { code: 'cancelled', label: 'Cancelled' },
  ],
  is_cancelled: YES_NO,
  is_delivered: YES_NO,
  mode: [
    { code: 'in_school', label: 'In school' },
    { code: 'employer_site', label: 'At the employer’s site' },
    { code: 'third_party_venue', label: 'At another venue' },
    { code: 'outdoor', label: 'Outdoors' },
    { code: 'live_online', label: 'Live online' },
    { code: 'recorded', label: 'Recorded' },
    { code: 'hybrid', label: 'Hybrid' },
    { code: 'kit_posted', label: 'Kit posted' },
  ],
  phase: PHASES.map((code) => ({
    code,
    label: code === 'OTHER' ? 'Other, or no phase' : PHASE_LABELS[code],
  })),
  size: [
    { code: 'micro', label: 'Micro: 0 to 9 employees' },
    { code: 'small', label: 'Small: 10 to 49' },
    { code: 'medium', label: 'Medium: 50 to 249' },
    { code: 'large', label: 'Large: 250 or more' },
  ],
}
