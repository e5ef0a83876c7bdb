import { heldTable } from '../../../workers/warehouse/intake/formats/table_text'
import type { PlannedTable } from '../../../workers/warehouse/intake/planned_file'

/** A log with these headings, of which the ones with a field are read. */
export const plannedTable = (
  headings: readonly (readonly [heading: string, field?: string])[],
): PlannedTable => ({
  table: heldTable(new Uint8Array(), 'UTF-8'),
  headings: { headings: headings.map(([heading]) => heading), bodyAt: 0, row: 1 },
  plan: {
    kind: 'engagements',
    positions: new Map(
      headings.flatMap(([, field], at) => (field === undefined ? [] : [[field, at] as const])),
    ),
    missing: [],
  },
})
