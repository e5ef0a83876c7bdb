import type { StatementQuestion } from '../../../src/domain/statement/statement'
import type { StatementProof } from '../../../src/domain/statement/statement_proof'
import type { Area } from '../../../src/domain/coverage/coverage'
import type { OpenColumns } from '../arrays/open_columns'
import type { SubjectRows } from '../arrays/statement_subjects'
import type { Engine } from '../engine'
import { onlyRow } from '../rows'
import { quoted } from './quoted'
import { inAreaCondition } from './reach_sql'
import { writtenArea } from './written_area'

/** The statement of SQL that counts the activities of one subject, and what it gives on an engine that holds the open tables. */
export function statementBySql(
  engine: Engine,
  open: OpenColumns,
  { kind, grouping, within, window }: StatementQuestion,
  { key, writtenEmployers }: SubjectRows,
): StatementProof {
  const ofArea = (area: Area): string =>
    inAreaCondition(area.grouping, writtenArea(engine, open, area) ?? area.area)
  const subject = {
    employer: () => `written_employer IN (${writtenEmployers.join(', ')})`,
    school: () => `school_index IN (SELECT school_index FROM schools WHERE school_id = ${quoted(key)})`,
    area: () => ofArea({ grouping, area: key }),
  }
  const conditions = [
    "status = 'delivered'",
    `date BETWEEN DATE ${quoted(window.from)} AND DATE ${quoted(window.to)}`,
    subject[kind](),
    ...(within ? [ofArea(within)] : []),
  ]
  const sql = `SELECT count(*) AS activities, count(DISTINCT school_index) AS reached
FROM engagements
WHERE ${conditions.join('\n  AND ')}`
  const row = onlyRow<Record<'activities' | 'reached', number | bigint>>(engine.query(sql))
  return {
    version: open.directory.version,
    sql,
    activities: Number(row.activities),
    schools: Number(row.reached),
  }
}
