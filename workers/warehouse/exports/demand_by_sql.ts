import type { DemandAnswer } from '../../../src/domain/requests/demand'
import type { DemandProof } from '../../../src/domain/requests/demand_proof'
import type { OpenColumns } from '../arrays/open_columns'
import type { Engine } from '../engine'
import { onlyRow } from '../rows'
import { quoted } from './quoted'
import { schoolConditions } from './reach_sql'
import { writtenArea } from './written_area'

type DatedDemand = Pick<DemandAnswer, 'question' | 'asAt'>

/** Requests of a question as one statement on the tables of a project; `area` is the area of `within` as school_areas writes it. */
function demandSql({ question: { phase, within, window }, asAt }: DatedDemand, area: string | null): string {
  const ofSchools = schoolConditions({ phase, within }, area)
  const conditions = [
    "status IS DISTINCT FROM 'duplicate'",
    `created <= DATE ${quoted(asAt)}`,
    ...(window ? [`created BETWEEN DATE ${quoted(window.from)} AND DATE ${quoted(window.to)}`] : []),
    `school_id IN (\n    SELECT school_id FROM schools\n    WHERE ${ofSchools.join('\n      AND ')}\n  )`,
  ]
  return `SELECT
  count(*) AS made,
  count(*) FILTER (status IN ('delivered', 'matched', 'unfilled_expired')) AS settled,
  count(*) FILTER (status = 'unfilled_expired') AS unfilled
FROM requests
WHERE ${conditions.join('\n  AND ')}`
}

/** The statement that counts the requests of an answer, and what it gives on an engine that holds the open tables. */
export function demandBySql(engine: Engine, open: OpenColumns, answer: DatedDemand): DemandProof {
  const sql = demandSql(answer, writtenArea(engine, open, answer.question.within))
  const row = onlyRow<Record<'made' | 'settled' | 'unfilled', number | bigint>>(engine.query(sql))
  return {
    version: open.directory.version,
    sql,
    requests: Number(row.made),
    settled: Number(row.settled),
    unfilled: Number(row.unfilled),
  }
}
