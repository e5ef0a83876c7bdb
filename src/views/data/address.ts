import { MATCH_KINDS } from '../../domain/matching/matching'
import { oneOf, part } from '../../state/address/parts'

/** The tab of the data: its files, how good it is, rows whose school is not found, or types of activity. */
export const DATA_TABS = ['files', 'quality', 'matching', 'types'] as const
export type DataTab = (typeof DATA_TABS)[number]

export const dataAddress = {
  view: 'data',
  parts: {
    tab: part(oneOf(DATA_TABS), 'files'),
    /** Whose names, as a log writes them, are matched. */
    matching: part(oneOf(MATCH_KINDS), 'schools'),
    /** Names, of a school, an employer or a type of activity, that wait for a decision, or those decided. */
    review: part(oneOf(['waiting', 'decided']), 'waiting'),
  },
} as const
