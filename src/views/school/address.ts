import { school } from '../../state/address/shared_parts'

export const schoolAddress = {
  view: 'school',
  parts: { school },
} as const
