import { oneOf, part, wholeNumber } from '../../state/address/parts'
import { term } from '../../state/address/shared_parts'

export const calendarAddress = {
  view: 'calendar',
  parts: {
    term,
    /** The weeks of the term by provider, or every event in a table. */
    layout: part(oneOf(['weeks', 'table']), 'weeks'),
    /** Number of the clash or duplication that is selected, from 1; null for none. */
    problem: part(wholeNumber(1, 9999), null),
  },
} as const
