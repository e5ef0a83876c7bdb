import type { Mapping } from '../../../../../src/domain/files/mapping'
import { counted } from '../../../../../src/domain/words/counted'
import type { DateEvidence } from './first_pass'

/** How the dates of a log are read, where their numbers alone can stand in two orders. */
export function dateOrderNotices(
  { day_first, month_first, either }: DateEvidence,
  chosenOrder: Mapping['dates'],
): string[] {
  if (chosenOrder !== null)
    return [`Dates in numbers are read ${chosenOrder.replace('_', ' ')}, as you said.`]
  if (month_first > 0 && day_first > 0)
    return [
      `Dates stand in both orders: ${counted(day_first, 'date')} can only be day first and ${month_first} only month first. ${counted(either, 'date')} could be either, and ${either === 1 ? 'its row is' : 'their rows are'} not read: load the file again and say which way round they stand.`,
    ]
  if (month_first > day_first)
    return ['Dates are read month first (as 12/31/2024), which is how this file writes them.']
  if (either > 0 && day_first === 0)
    return ['Dates could be day first or month first: they are read day first (as 31/12/2024).']
  return []
}

/** What the rows of a log without a column of status are taken for. */
export function noticeWithoutStatus(rowsAre: Mapping['rowsAre'], marksCancelled: boolean): string {
  const rows = marksCancelled ? 'rows that are not marked as cancelled are' : 'every row is'
  switch (rowsAre) {
    case 'planned':
      return `The file has no status column: ${rows} taken as planned, as you said, so none counts as delivered.`
    case 'requested':
      return `The file has no status column: ${rows} taken as requested, as you said: none counts as delivered or as booked. To match requests with volunteers, load the file as a Requests file.`
    case 'delivered':
    case undefined:
      return `The file has no status column: ${rows} taken as delivered${rowsAre ? ', as you said' : ''}.`
  }
}
