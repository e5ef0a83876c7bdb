import type { ColumnFilter } from '../../domain/school/column_filter'
import { marked, unmarked } from './marks'
import type { Format } from './parts'

/** What a link holds of a filter by a column: the column's heading is among what is loaded. */
export type LinkedColumn = Pick<ColumnFilter, 'grouping' | 'values'>

const MAX_LENGTH = 2000
const MAX_KEY_LENGTH = 400

/** "column_rural:Town|Village": the first colon parts the grouping's key from the values, a stroke parts those. */
export const linkedColumn: Format<LinkedColumn | null> = {
  write: (value) => (value === null ? null : `${value.grouping}:${value.values.map(marked).join('|')}`),
  read: (text) => {
    const colon = text.indexOf(':')
    if (colon < 1 || colon > MAX_KEY_LENGTH || text.length > MAX_LENGTH) return undefined
    const values = text.slice(colon + 1).split('|')
    if (values.includes('')) return undefined
    return { grouping: text.slice(0, colon), values: [...new Set(values.map(unmarked))] }
  },
}
