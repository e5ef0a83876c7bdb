import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import type { ReachProof } from '../../../src/domain/coverage/reach_proof'
import type { ListedProof } from '../../../src/domain/gaps/listed_proof'
import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import type { OpenColumns } from '../arrays/open_columns'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import { onListCondition, reachSql } from './reach_sql'
import { listedSql } from './status_sql'
import { writtenArea } from './written_area'

/** How many schools a gap list or a plan has in scope, of those it is drawn from; null where no one statement gives it. */
export function listedBySql(engine: Engine, open: OpenColumns, question: GapsQuestion): ListedProof | null {
  const sql = open.accepted > 0 ? listedSql(question, writtenArea(engine, open, question.within)) : null
  if (sql === null) return null
  const [row] = rowsOf<{ readonly listed: number | bigint; readonly schools: number | bigint }>(
    engine.query(sql),
  )
  return { version: open.directory.version, sql, listed: Number(row?.listed), schools: Number(row?.schools) }
}

function proofOf(engine: Engine, open: OpenColumns, sql: string): ReachProof {
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

/** The statement that gives the reach of a question, and what it gives on an engine that holds the open tables. */
export const reachBySql = (engine: Engine, open: OpenColumns, question: CoverageQuestion): ReachProof =>
  proofOf(engine, open, reachSql(question, writtenArea(engine, open, question.within)))

/** The same of the schools that a gap list is drawn from; null where a distance, a column or a list of one's own narrows them. */
export function gapsBySql(engine: Engine, open: OpenColumns, question: GapsQuestion): ReachProof | null {
  const { near, columnFilter, fsmBands, schools, within, listId, priorityOnly } = question
  if (near !== null || columnFilter || fsmBands || schools) return null
  const sql = reachSql(
    { ...question, counted: 'all' },
    writtenArea(engine, open, within),
    priorityOnly && listId !== null ? [onListCondition(listId)] : [],
  )
  return proofOf(engine, open, sql)
}
