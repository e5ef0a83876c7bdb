import { group } from 'd3-array'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import type { CellCheck, CellChecks } from './kinds/cell_check'
import { NOT_SHOWN } from './privacy/quoting'

/** Different texts of a field looked at in one batch of rows. */
const MOST_TEXTS = 200

/** SQL that is true of a text that says something: whatever has a digit does, which is found out sooner than the rest. */
export const SAYS_SOMETHING = `(regexp_matches(written, '[0-9]') OR NOT says_nothing(written) AND known_text(written) IS NOT NULL)`

/** A check with the fields of the file that it reads, one at the least. */
export interface FedCheck {
  readonly check: CellCheck
  readonly fields: readonly string[]
}

/** What one batch of rows adds to a check. */
export interface CellTexts {
  readonly filled: number
  readonly unread: number
  readonly texts: readonly { readonly written: string; readonly cells: number; readonly first_row: number }[]
}

/** SQL of the text that a check reads; 0 and 0 are no position. */
function textOf(fields: readonly string[]): string {
  const [field, ...others] = fields
  if (others.length === 0) return `"${field}"`
  const cells = fields.map((each) => `trimmed("${each}")`)
  return `CASE WHEN coalesce(${cells.map((cell) => `nullif(${cell}, '0')`).join(', ')}) IS NOT NULL THEN concat_ws(', ', ${cells.join(', ')}) END`
}

/** Makes counted_records: whether the cells of each row of raw_records count, and those of a check that rejects rows. */
function makeCountedRecords(engine: Engine, { counted, countedIfRejecting }: CellChecks): void {
  engine.run(`CREATE OR REPLACE TEMP TABLE counted_records AS
    SELECT source_row, coalesce(bool_or(${counted}), false) AS counts,
      coalesce(bool_or(${countedIfRejecting ?? "verdict <> 'repeated'"}), false) AS counts_if_rejecting
    FROM (SELECT source_row FROM raw_records) LEFT JOIN checked_records USING (source_row) GROUP BY source_row`)
}

const countsFor = (check: CellCheck): string => (check.rejects ? 'counts_if_rejecting' : 'counts')

/**
 * The same as textsOf, column by column: of a packed column each different text is looked up once and not once a row, which
 * takes half as long for many rows, and four times as long for few.
 */
const packedTextsOf = (fed: readonly FedCheck[]): string =>
  fed
    .map(
      ({ check, fields }, place) => `
      SELECT ${place} AS place, ${textOf(fields)} AS written, count(*)::INTEGER AS cells, min(source_row)::INTEGER AS first_row
      FROM raw_records
      ANTI JOIN (SELECT source_row FROM counted_records WHERE NOT ${countsFor(check)}) AS uncounted USING (source_row)
      WHERE ${textOf(fields)} IS NOT NULL
      GROUP BY written`,
    )
    .join(' UNION ALL ')

/** SQL of each filled text of a check’s place, with how many cells of rows that count hold it. */
function textsOf(fed: readonly FedCheck[]): string {
  const texts = fed.map(({ check, fields }) => `CASE WHEN ${countsFor(check)} THEN ${textOf(fields)} END`)
  return `
    SELECT place, written, count(*)::INTEGER AS cells, min(source_row)::INTEGER AS first_row
    FROM (
      SELECT source_row, unnest([${[...fed.keys()].join()}]) AS place, unnest([${texts.join()}]) AS written
      FROM raw_records JOIN counted_records USING (source_row)
    )
    WHERE written IS NOT NULL
    GROUP BY place, written`
}

/** SQL that is true of a text that the check of its place does not understand; each rule is planned once. */
function isUnread(fed: readonly FedCheck[]): string {
  const placesByRule = group(fed.keys(), (place) => fed[place]!.check.unread)
  const cases = [...placesByRule].map(([rule, places]) => `WHEN place IN (${places.join()}) THEN ${rule}`)
  return `coalesce(CASE ${cases.join(' ')} END, false)`
}

/**
 * Makes cell_texts of raw_records and checked_records: texts that say nothing, and numbers that are withheld, are left out.
 * The texts are gathered by a statement of their own, or the engine would judge every cell before it knows which are different.
 */
function makeCellTexts(
  engine: Engine,
  fed: readonly FedCheck[],
  checks: CellChecks,
  isPacked: boolean,
): void {
  makeCountedRecords(engine, checks)
  const numbers = fed.flatMap(({ check }, place) => (check.expected === 'number' ? [place] : []))
  const isShown = `(place NOT IN (${numbers.join()}) OR written = '${NOT_SHOWN}' OR NOT is_withheld(written))`
  engine.run(`CREATE OR REPLACE TEMP TABLE cell_texts AS ${isPacked ? packedTextsOf(fed) : textsOf(fed)};
    CREATE OR REPLACE TEMP TABLE cell_texts AS
    SELECT place, written, cells, first_row, ${isUnread(fed)} AS unread
    FROM cell_texts
    WHERE ${SAYS_SOMETHING}
      ${numbers.length > 0 ? `AND ${isShown}` : ''}`)
}

const COUNTS = `
  SELECT place, sum(cells)::INTEGER AS filled, coalesce(sum(cells) FILTER (unread), 0)::INTEGER AS unread
  FROM cell_texts GROUP BY place`

const UNREAD_TEXTS = `
  SELECT place, written, cells, first_row FROM cell_texts WHERE unread
  QUALIFY row_number() OVER (PARTITION BY place ORDER BY cells DESC, written) <= ${MOST_TEXTS}
  ORDER BY place, cells DESC, written`

/** What the rows in raw_records, once they are checked, add to each check, in the same order. `isPacked`: their columns are. */
export function cellTextsOf(
  engine: Engine,
  fed: readonly FedCheck[],
  checks: CellChecks,
  isPacked: boolean,
): CellTexts[] {
  makeCellTexts(engine, fed, checks, isPacked)
  const counts = new Map(
    rowsOf<{ place: number; filled: number; unread: number }>(engine.query(COUNTS)).map((row) => [
      row.place,
      row,
    ]),
  )
  const hasUnread = [...counts.values()].some(({ unread }) => unread > 0)
  const texts = hasUnread
    ? rowsOf<{ place: number; written: string; cells: number; first_row: number }>(engine.query(UNREAD_TEXTS))
    : []
  engine.run('DROP TABLE cell_texts; DROP TABLE counted_records')
  const textsByPlace = group(texts, ({ place }) => place)
  return fed.map((_, place) => {
    const { filled, unread } = counts.get(place) ?? { filled: 0, unread: 0 }
    return { filled, unread, texts: textsByPlace.get(place) ?? [] }
  })
}
