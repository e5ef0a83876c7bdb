import { month, oneOf, part, wholeNumber } from '../../state/address/parts'
import { term } from '../../state/address/shared_parts'
import { WEEKS_BY } from './weeks_by'

export const calendarAddress = {
  view: 'calendar',
  parts: {
    term,
    /** The weeks of the term, one month of it, or every event in a table. */
    layout: part(oneOf(['weeks', 'month', 'table']), 'weeks'),
    /** What a row of the weeks stands for. */
    weeksBy: part(oneOf(WEEKS_BY), 'provider'),
    /** First day of the month on screen, ISO; null for that of today, or the first of the term with events. */
    calendarMonth: part(month, null),
    /** Number of the clash or duplication that is selected, from 1; null for none. */
    problem: part(wholeNumber(1, 9999), null),
  },
} as const
