import type { CoverageQuestion } from '../../domain/coverage/coverage'
import { formatCount } from '../../findings/format_number'
import type { Warehouse } from '../../warehouse/warehouse'
import type { SqlFound } from './SqlProof.svelte'

/** Asks for the reach of a question by SQL; null where a column filter narrows it, which no one statement does. */
export const askReach =
  (warehouse: Pick<Warehouse, 'reachProof'>, question: CoverageQuestion) => async (): Promise<SqlFound> => {
    if (question.columnFilter || question.fsmBands) return null
    const { sql, reached, schools } = await warehouse.reachProof(question)
    return { sql, result: `${formatCount(reached)} of ${formatCount(schools)}` }
  }
