import type { ClassOfThirty } from './class_of_thirty'
import { csvFile } from './csv'

const HEADINGS = ['group', 'label', 'share_pct', 'exact_of_30', 'children', 'source']

/** "Class of 30 (CSV)": one row a group, those with no child too. Per cent and exact children are not rounded to 30. */
export function classOfThirtyCsv({ groups }: ClassOfThirty, source: string): string {
  return csvFile(
    HEADINGS,
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
