import type { VisitsProof } from '../../../src/domain/school_page/visits_proof'
import type { OpenColumns } from '../arrays/open_columns'
import type { Engine } from '../engine'
import { onlyRow } from '../rows'
import { quoted } from './quoted'

/** The statement that counts what was delivered at a school, and what it gives on an engine that holds the open tables. */
export function visitsBySql(engine: Engine, { directory }: OpenColumns, school: number): VisitsProof {
  const sql = `SELECT count(*) AS delivered, count(DISTINCT academic_year) AS years
FROM engagements JOIN schools USING (school_index)
WHERE school_id = ${quoted(directory.ids[school] ?? '')}
  AND engagements.status = 'delivered'`
  const row = onlyRow<Record<'delivered' | 'years', number | bigint>>(engine.query(sql))
  return {
    version: directory.version,
    sql,
    delivered: Number(row.delivered),
    years: Number(row.years),
  }
}
