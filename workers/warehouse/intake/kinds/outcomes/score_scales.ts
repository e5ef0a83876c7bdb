import {
  FEWEST_ON_ANOTHER_SCALE,
  SHARE_ON_ANOTHER_SCALE,
} from '../../../../../src/domain/files/plausible_files'
import { agreeing, counted } from '../../../../../src/domain/words/counted'
import { rowsOf } from '../../../rows'
import type { Reading } from '../kind_reader'

const SCORES = ['enjoyment', 'objectives', 'community'] as const

/** Of each column of scores: its numbers that do not say what they are out of, and those of them outside 1 to 5. 0 says nothing. */
const SCALES = SCORES.map(
  (field) => `SELECT '${field}' AS field, count(*)::INTEGER AS numbers,
    count(*) FILTER (score NOT BETWEEN 1 AND 5)::INTEGER AS outside
  FROM (SELECT bare_score_of(${field}) AS score FROM raw_records) WHERE score > 0`,
).join(' UNION ALL ')

/**
 * Finds the columns of scores whose numbers are of another scale than 1 to 5, such as 0 to 10 or per cent, and makes the
 * macro fields_on_another_scale of them. Returns a sentence for each.
 */
export function findScales({
  engine,
  planned,
  columns,
}: Pick<Reading, 'engine' | 'planned' | 'columns'>): string[] {
  const found = rowsOf<{ field: string; numbers: number; outside: number }>(engine.query(SCALES)).filter(
    ({ numbers, outside }) =>
      outside >= FEWEST_ON_ANOTHER_SCALE && outside >= numbers * SHARE_ON_ANOTHER_SCALE,
  )
  engine.run(
    `CREATE OR REPLACE TEMP MACRO fields_on_another_scale() AS [${found.map(({ field }) => `'${field}'`).join()}]::VARCHAR[]`,
  )
  return found.map(({ field, numbers, outside }) => {
    const position = columns.find((column) => column.field === field)?.position ?? -1
    return `“${planned.headings.headings[position] ?? field}” has ${counted(outside, 'number')} outside 1 to 5, of ${numbers}, so it is on another scale: none of its numbers counts. Write means from 1 to 5, or what ${agreeing(numbers, 'it is', 'each is')} out of (4/5), and load the file again.`
  })
}
