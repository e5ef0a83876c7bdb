import type { Dataset } from '../domain/project/dataset'
import { isOfColumn, type ColumnFilter } from '../domain/school/column_filter'
import { counted } from '../domain/words/counted'
import type { LinkedColumn } from './address/column_part'

/**
 * The filter that a link asks for, as far as the loaded data has it, values in the order of the column. `unknown` says
 * what it does not have, to follow "The link asks for"; '' where it has all.
 */
export function resolveColumn(
  linked: LinkedColumn | null,
  { groupings }: Pick<Dataset, 'groupings'>,
): { readonly filter: ColumnFilter | undefined; readonly unknown: string } {
  if (linked === null) return { filter: undefined, unknown: '' }
  const grouping = groupings.find((each) => each.key === linked.grouping && isOfColumn(each))
  if (!grouping) return { filter: undefined, unknown: `the column “${linked.grouping}”` }
  const values = grouping.areas.filter((area) => linked.values.includes(area))
  const missing = linked.values.filter((value) => !values.includes(value))
  const named = missing.length > 1 ? counted(missing.length, 'value') : `the value “${missing[0]}”`
  const unknown = missing.length > 0 ? `${named} of ${grouping.label}` : ''
  const filter = values.length > 0 ? { grouping: grouping.key, label: grouping.label, values } : undefined
  return { filter, unknown }
}
