import { LIST_ORDERS } from '../../domain/outreach_list/call_sheets'
import { oneOf, part } from '../../state/address/parts'
import { myList } from '../../state/address/shared_parts'

/** How many schools share a page of paper; `none` shows the list itself. */
const SHEETS = ['none', 'one', 'two'] as const

export const listsAddress = {
  view: 'lists',
  parts: {
    myList,
    sheets: part(oneOf(SHEETS), 'none'),
    order: part(oneOf(LIST_ORDERS), 'added'),
  },
} as const
