import type { Area } from '../../../src/domain/coverage/coverage'
import type { OpenColumns } from '../arrays/open_columns'
import { schoolsInScope } from '../arrays/school_scope'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'

/** The area as its file writes it, which may be a code: that of any school in it; null for every school. */
export function writtenArea(engine: Engine, open: OpenColumns, within: Area | null): string | null {
  if (within === null) return null
  const school = schoolsInScope(open.directory, open.groupings, { phase: 'all', within }).indexOf(1)
  const [row] = rowsOf<{ readonly area: string }>(
    engine.query(
      'SELECT area FROM school_areas WHERE grouping_key = $1 AND school_index = $2',
      within.grouping,
      school,
    ),
  )
  return row?.area ?? within.area
}
