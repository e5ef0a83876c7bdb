import { MATCH_KINDS } from '../../domain/matching/matching'
import { oneOf, part } from '../../state/address/parts'
import { tab } from '../../state/address/shared_parts'

export const dataAddress = {
  view: 'data',
  parts: {
    tab,
    /** Whose names, as a log writes them, are matched. */
    matching: part(oneOf(MATCH_KINDS), 'schools'),
    /** Names, of a school, an employer or a type of activity, that wait for a decision, or those decided. */
    review: part(oneOf(['waiting', 'decided']), 'waiting'),
  },
} as const
