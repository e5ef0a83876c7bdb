import { cleanText } from './clean_text'
import { FILE_KINDS, type FileKind } from '../../../src/domain/files/file_kind'
import { agreeing, counted } from '../../../src/domain/words/counted'
import { fieldLabel } from '../../../src/findings/files/file_field_labels'
import { columnPlanOf, type TableCandidate, type TableHints } from './choose_table'
import { GridText } from './formats/grid_text'
import { heldTable, type TableText } from './formats/table_text'
import { likeliestKind, planColumns } from './headings'
import type { ColumnPlan } from './planned_file'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { cursorAt, recordFields, readRecord } from './records'
import { possibleHeadings, type Headings } from './survey'

/** Rows of a table that are looked up in another, and found there, from this share of either on, belong together. */
const LEAST_SHARE = 0.5

/** Columns of one table that another of the same file lacks, with the column of ids by which their rows belong together. */
interface Supplement {
  readonly table: TableText
  readonly headings: Headings
  readonly idAt: number
  readonly fields: readonly string[]
  readonly positions: readonly number[]
}

/** An id as rows are looked up by it: "0123-4567", "123.0" and "URN 123" may be written otherwise elsewhere. */
const lookupKey = (id: string): string =>
  cleanText(id).trim().replace(/\.0+$/, '').replace(/[\s-]/g, '').toLowerCase()

/** Each record of a held table with its number, cells cleaned. */
function* recordsFrom({ opening, delimiter }: TableText): Generator<{ row: number; cells: string[] }> {
  const cursor = cursorAt(0)
  for (let row = 1; cursor.at < opening.length; row += 1) {
    readRecord(opening, cursor, delimiter.charCodeAt(0))
    yield { row, cells: cursor.blank ? [] : recordFields(opening, cursor) }
  }
}

/** What `other` has of the kind that a table with these fields lacks; undefined where nothing, or where it is one of its own. */
function supplementIn(other: TableText, plan: ColumnPlan, idField: string): Supplement | undefined {
  for (const headings of possibleHeadings(other)) {
    const { positions, missing } = planColumns(plan.kind, headings.headings)
    const idAt = positions.get(idField)
    if (idAt === undefined) continue
    if (missing.length === 0) return undefined
    const fields = [...positions.keys()].filter((field) => !plan.positions.has(field))
    if (fields.length === 0) return undefined
    return {
      table: other,
      headings,
      idAt,
      fields,
      positions: fields.map((field) => positions.get(field) ?? 0),
    }
  }
  return undefined
}

/** Id → the cells of a supplement's columns; undefined where an id stands in two rows that differ. */
function cellsById({ table, headings, idAt, positions }: Supplement): Map<string, string[]> | undefined {
  const found = new Map<string, string[]>()
  for (const { row, cells } of recordsFrom(table)) {
    const key = lookupKey(cells[idAt] ?? '')
    if (row <= headings.row || key === '') continue
    const picked = positions.map((position) => cells[position] ?? '')
    const before = found.get(key)
    if (before && before.join('\n') !== picked.join('\n')) return undefined
    found.set(key, picked)
  }
  return found
}

interface Joined {
  readonly text: Uint8Array
  readonly headings: Headings
  readonly rows: number
  readonly found: number
}

/** The table with the supplement's columns after its own; undefined where too few of its rows are found there. */
function joinedWith(
  file: string,
  { table, headings }: TableCandidate,
  idAt: number,
  supplement: Supplement,
): Joined | undefined {
  const others = cellsById(supplement)
  if (!others || others.size === 0) return undefined
  const width = headings.headings.length
  const added = supplement.positions.map((position) => supplement.headings.headings[position] ?? '')
  const text = new GridText(file)
  const blank = added.map(() => '')
  const matched = new Set<string>()
  let rows = 0
  let found = 0
  let bodyAt = 0
  for (const { row, cells } of recordsFrom(table)) {
    const key = row > headings.row ? lookupKey(cells[idAt] ?? '') : ''
    const picked = others.get(key)
    if (key !== '') rows += 1
    if (picked) {
      found += 1
      matched.add(key)
    }
    const own = [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')]
    const isRagged = own.slice(width).some((cell) => cell !== '')
    if (cells.length === 0) text.addRow([''])
    else if (isRagged) text.addRow([...own, ...blank])
    else text.addRow([...own.slice(0, width), ...(row === headings.row ? added : (picked ?? blank))])
  }
  if (found < LEAST_SHARE * rows && matched.size < LEAST_SHARE * others.size) return undefined
  const bytes = text.finish()
  const cursor = cursorAt(0)
  for (let row = 1; row <= headings.row; row += 1) {
    readRecord(bytes, cursor, ','.charCodeAt(0))
    bodyAt = cursor.at
  }
  return {
    text: bytes,
    headings: { headings: [...headings.headings, ...added], bodyAt, row: headings.row },
    rows,
    found,
  }
}

interface Completed {
  readonly candidate: TableCandidate
  readonly used: readonly TableText[]
}

/** A candidate with the columns that other tables hold of one kind for the same rows; undefined where none does. */
function completedAs(
  file: string,
  kind: FileKind,
  candidate: TableCandidate,
  tables: readonly TableText[],
): Completed | undefined {
  const idField = FILE_KIND_DEFINITIONS[kind].joinedBy
  let { table, headings } = candidate
  let plan = planColumns(kind, headings.headings)
  const idAt = idField === undefined ? undefined : plan.positions.get(idField)
  if (idField === undefined || idAt === undefined) return undefined
  const used: TableText[] = []
  for (const other of tables) {
    if (other.part === candidate.table.part) continue
    const supplement = supplementIn(other, plan, idField)
    const joined = supplement && joinedWith(file, { table, headings, plan }, idAt, supplement)
    if (!supplement || !joined) continue
    const labels = supplement.fields.map((field) => `“${fieldLabel(kind, field)}”`)
    const notice = `${labels.join(', ')} ${agreeing(labels.length, 'is', 'are')} read from ${other.part}, by “${headings.headings[idAt] ?? ''}”: ${joined.found.toLocaleString('en-GB')} of ${counted(joined.rows, 'row')} found there.`
    table = {
      ...heldTable(joined.text, table.format, table.part),
      notices: [...(table.notices ?? []), notice],
    }
    headings = joined.headings
    plan = planColumns(kind, headings.headings)
    used.push(other)
  }
  return used.length === 0 ? undefined : { candidate: { table, headings, plan }, used }
}

/**
 * One candidate completed as the kind that its headings are most like, or else as a kind that it is nearly and becomes.
 * What a person says a table is changes nothing of what belongs together: their mapping names the joined headings.
 */
function completed(
  file: string,
  candidate: TableCandidate,
  tables: readonly TableText[],
): Completed | undefined {
  const likeliest = likeliestKind(candidate.headings.headings)?.kind
  const asLikeliest = likeliest && completedAs(file, likeliest, candidate, tables)
  if (asLikeliest) return asLikeliest
  for (const kind of FILE_KINDS) {
    if (kind === likeliest || planColumns(kind, candidate.headings.headings).missing.length === 0) continue
    const result = completedAs(file, kind, candidate, tables)
    const become = result && likeliestKind(result.candidate.headings.headings)
    if (become?.kind === kind && become.missing.length === 0) return result
  }
  return undefined
}

/** True where the opening of a table is all of it, as of the sheets of a workbook. */
async function isHeld({ opening, text }: TableText): Promise<boolean> {
  let length = 0
  for await (const piece of text()) {
    length += piece.length
    if (length > opening.length) return false
  }
  return true
}

/** Candidates with most of what their kind needs first, then those of most fields. */
const byCompleteness = (a: TableCandidate, b: TableCandidate): number =>
  (a.plan?.missing.length ?? 99) - (b.plan?.missing.length ?? 99) ||
  (b.plan?.positions.size ?? 0) - (a.plan?.positions.size ?? 0)

/**
 * The candidates of a file, each with the columns that other tables hold for the same rows by the id of its kind, as
 * a workbook may keep its schools in one sheet and their rolls in another. A table whose columns went to another
 * stays as it is. Only fields of the kind are taken; each is named in the notices of the table.
 */
export async function joinTables(
  file: string,
  candidates: readonly TableCandidate[],
  all: readonly TableText[],
  hints: TableHints,
): Promise<TableCandidate[]> {
  if (all.length < 2) return [...candidates]
  const held = await Promise.all(all.map(isHeld))
  const tables = all.filter((_, at) => held[at])
  if (tables.length < 2) return [...candidates]
  const joined = new Map<TableCandidate, TableCandidate>()
  const used = new Set<TableText>()
  for (const candidate of candidates.toSorted(byCompleteness)) {
    if (used.has(candidate.table) || !tables.includes(candidate.table)) continue
    const result = completed(file, candidate, tables)
    if (!result) continue
    const { table, headings } = result.candidate
    joined.set(candidate, { table, headings, plan: columnPlanOf(table, headings, hints) })
    for (const table of result.used) used.add(table)
  }
  return candidates.map((candidate) => joined.get(candidate) ?? candidate)
}
