import { column, headline, points, school } from '../../state/address/shared_parts'

export const coverageAddress = {
  view: 'coverage',
  parts: { points, school, headline, column },
} as const
