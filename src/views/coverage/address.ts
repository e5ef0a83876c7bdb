import { oneOf, part } from '../../state/address/parts'

export const coverageAddress = {
  view: 'coverage',
  parts: {
    /** What the school points show on the map. */
    points: part(oneOf(['status', 'none']), 'status'),
  },
} as const
