import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import type { ReachProof } from '../../../src/domain/coverage/reach_proof'
import type { OpenColumns } from '../arrays/open_columns'
import { schoolsInScope } from '../arrays/school_scope'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import { reachSql } from './reach_sql'

/** The area as its file writes it, which may be a code: that of any school in it; null for every school. */
function writtenArea(engine: Engine, open: OpenColumns, { within }: CoverageQuestion): string | null {
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

/** The statement that gives the reach of a question, and what it gives on an engine that holds the open tables. */
export function reachBySql(engine: Engine, open: OpenColumns, question: CoverageQuestion): ReachProof {
  const sql = reachSql(question, writtenArea(engine, open, question))
  const [row] = rowsOf<{ readonly reached: number | bigint; readonly schools: number | bigint }>(
    engine.query(sql),
  )
  return {
    version: open.directory.version,
    sql,
    reached: Number(row?.reached ?? 0),
    schools: Number(row?.schools ?? 0),
  }
}
