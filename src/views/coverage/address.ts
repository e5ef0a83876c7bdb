import { column, headline, points, programme, school } from '../../state/address/shared_parts'

export const coverageAddress = {
  view: 'coverage',
  parts: { points, school, headline, column, programme },
} as const
