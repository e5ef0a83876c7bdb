import type { ClassOfThirty } from './class_of_thirty'
import { csvFile } from './csv'

/** "Class of 30 (CSV)": one row a group, those with no child too. Per cent and exact children are not rounded. */
export function classOfThirtyCsv({ groups, size }: ClassOfThirty, source: string): string {
  return csvFile(
    ['group', 'label', 'share_pct', `exact_of_${size}`, 'children', 'source'],
    groups.map(({ code, label, share, exact, children }) => [
      code,
      label,
      Number((100 * share).toFixed(2)),
      Number(exact.toFixed(3)),
      children,
      source,
    ]),
  )
}
