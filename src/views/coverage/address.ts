import { oneOf, part } from '../../state/address/parts'
import { column } from '../../state/address/shared_parts'

export const coverageAddress = {
  view: 'coverage',
  parts: {
    /** What the school points show on the map. */
    points: part(oneOf(['status', 'none']), 'status'),
    column,
  },
} as const
