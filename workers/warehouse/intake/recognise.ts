import type { FileChoice } from '../../../src/domain/files/import_report'
import { haveSameHeadings, type Mapping } from '../../../src/domain/files/mapping'
import type { ReadTable, Recognition, SelectedTable } from '../../../src/domain/files/recognition'
import { chooseTable, isWhole, nearestOf, whyNotWhole, type TableCandidate } from './choose_table'
import { noticesOfDoubles, whyAskDoubles } from './column_doubles'
import { columnNames } from './column_names'
import { ColumnProfiles, type ProfiledColumn } from './column_profiles'
import type { TableText } from './formats/table_text'
import { noticesOfFieldsElsewhere } from './fields_elsewhere'
import { findTables } from './find_tables'
import type { HowToRead } from './formats/tables_in'
import { offerColumns } from './offer_columns'
import { orOutOfMemory } from './out_of_memory'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { whyAskFirst, whyListOfPeople } from './privacy/list_of_people'
import { isAboutPeople } from './privacy/people_headings'
import { planOfAttributes, whyAskKind } from './not_what_it_seems'
import type { PlannedFile, PlannedTable } from './planned_file'
import type { TableCheck } from './table_check'
import { pausing, type Pause } from './pieces'
import type { RecordCursor } from './records'
import { Refusal } from './refusal'
import { noticesOfTableBeside } from './side_tables'
import { possibleHeadings, surveyRecords } from './survey'

/** Rows offered as headings when a person says where they stand. */
const ROWS_OFFERED = 20

/** A table of a file that holds several is named with its place. */
const nameOf = (file: File, part: string, tables: readonly TableText[]): string =>
  tables.length > 1 ? `${file.name}, ${part}` : file.name

/**
 * Reads a file as far as the headings of its table, its columns planned for the kind and as they were mapped.
 * Throws Refusal where the file cannot be read, or no headings of it serve.
 */
export async function planFile(
  { file, kind, part, mapping }: FileChoice,
  reading: HowToRead,
): Promise<PlannedFile> {
  const hints = { kind, mappings: mapping ? [mapping] : [], ...(part === undefined ? {} : { part }) }
  const { tables, candidates } = await findTables(file, hints, reading)
  const planned = chooseTable(file.name, candidates)
  const list = FILE_KIND_DEFINITIONS[kind].mayListPeople
    ? whyListOfPeople(file.name, planned.headings.headings, mapping)
    : undefined
  if (list !== undefined) throw new Refusal(file.name, list)
  const notices = [
    ...(planned.table.notices ?? []),
    ...noticesOfFieldsElsewhere(kind, planned, tables),
    ...noticesOfTableBeside(planned.headings),
    ...(mapping ? [] : noticesOfDoubles(planned)),
  ]
  return {
    name: part === undefined ? file.name : nameOf(file, part, tables),
    ...planned,
    table: { ...planned.table, notices },
  }
}

export function refuseIfHeadingsOnly(name: string, rows: number): void {
  if (rows === 0)
    throw new Refusal(name, `${name} has headings but no rows beneath them: export it again with its rows.`)
}

/** Headings about people, in file order: never loaded. One that feeds a field is a fact of an establishment. */
export function personalHeadings({ headings: { headings }, plan }: PlannedTable): string[] {
  const used = new Set(plan.positions.values())
  return headings.filter((heading, position) => !used.has(position) && isAboutPeople(heading))
}

/** The columns of a table, profiled from its rows. Throws Refusal where it has none beneath its headings. */
async function profileOf(
  name: string,
  candidate: TableCandidate,
  check: TableCheck | undefined,
  pause: Pause,
): Promise<ProfiledColumn[]> {
  const { table, headings } = candidate
  const profiles = new ColumnProfiles(headings.headings)
  const visitor = {
    whole: (_row: number, cursor: RecordCursor, text: Uint8Array) => {
      profiles.see(text, cursor)
      check?.see(text, cursor)
    },
    ragged: () => undefined,
  }
  const { rows } = await surveyRecords(name, table, headings, visitor, pause)
  if (rows === 0 && !isWhole(candidate)) throw new Refusal(name, whyNotWhole(name, candidate))
  refuseIfHeadingsOnly(name, rows)
  return profiles.finish()
}

function readTableOf(
  file: File,
  tables: readonly TableText[],
  { table, headings: { headings, row } }: TableCandidate,
  columns: readonly ProfiledColumn[],
): ReadTable {
  const rows = [...possibleHeadings(table)].slice(0, ROWS_OFFERED)
  return {
    file: file.name,
    part: table.part,
    parts: tables.map(({ part }) => part),
    readAs: [table.format, table.part].filter((words) => words !== '').join(', '),
    delimiter: table.delimiter,
    headingRow: row,
    rows: rows.map((each) => ({ row: each.row, filled: each.headings.filter((cell) => cell !== '').length })),
    headings,
    columns: columns.map(({ column }) => column),
    suggestions: offerColumns(headings, columns),
  }
}

function recognised(read: ReadTable, planned: PlannedTable): Recognition {
  const { plan } = planned
  const names = columnNames(read.headings)
  const used = new Set(plan.positions.values())
  const dropped = personalHeadings(planned)
  return {
    ...read,
    outcome: 'recognised',
    kind: plan.kind,
    fields: Object.fromEntries(
      [...plan.positions].map(([field, position]) => [field, names[position] ?? '']),
    ),
    droppedColumns: dropped,
    ignoredColumns: read.headings.filter(
      (heading, position) => heading !== '' && !used.has(position) && !dropped.includes(heading),
    ),
  }
}

/** What files are recognised by, besides what they hold. */
interface Recognising {
  readonly mappings: readonly Mapping[]
  readonly checkTable: CheckTable
  readonly pause: Pause
}

/** The check of a table with the tables that are open; none where no engine is. */
export type CheckTable = (name: string, planned: PlannedTable) => TableCheck | undefined

const uncheckedTables: CheckTable = () => undefined

async function recognitionOf(
  file: File,
  tables: readonly TableText[],
  candidate: TableCandidate,
  { mappings, checkTable, pause }: Recognising,
): Promise<Recognition> {
  const mapping = mappings.find((known) => haveSameHeadings(known.headings, candidate.headings.headings))
  const name = nameOf(file, candidate.table.part, tables)
  const { headings } = candidate.headings
  const mayBePeople = isWhole(candidate) && FILE_KIND_DEFINITIONS[candidate.plan.kind].rowsArePeople
  const list = mayBePeople ? undefined : whyListOfPeople(name, headings, mapping)
  if (list !== undefined) throw new Refusal(file.name, list)
  const check = isWhole(candidate) ? checkTable(name, candidate) : undefined
  const columns = await profileOf(name, candidate, check, pause)
  const { why: nearlyAll, ...checked } = check?.finish() ?? {}
  const read = { ...readTableOf(file, tables, candidate, columns), ...checked }
  const attributes = mapping ? undefined : planOfAttributes(candidate.plan, headings, columns)
  if (attributes) return recognised(read, { ...candidate, plan: attributes })
  const kind = candidate.plan?.kind ?? null
  const doubt = mapping ? undefined : whyAskKind(name, candidate.plan, headings, columns)
  if (doubt !== undefined) return { ...read, outcome: 'unmapped', kind: null, why: doubt }
  if (nearlyAll !== undefined && !mapping) return { ...read, outcome: 'unmapped', kind, why: nearlyAll }
  if (!isWhole(candidate)) return { ...read, outcome: 'unmapped', kind, why: whyNotWhole(name, candidate) }
  const doubles = mapping ? undefined : whyAskDoubles(name, candidate)
  if (doubles !== undefined) return { ...read, outcome: 'unmapped', kind, why: doubles }
  const people = columns
    .filter(({ column }) => column.personal)
    .map(({ column, position }) => ({ heading: column.name, position }))
  const why = mapping ? undefined : whyAskFirst(name, candidate.plan, people)
  return why === undefined ? recognised(read, candidate) : { ...read, outcome: 'unmapped', kind, why }
}

/** A refusal is an answer too; what is no fault of the file is thrown on. */
function refusedOf(file: File, thrown: unknown): Recognition {
  const reason = orOutOfMemory(file.name, thrown)
  if (reason instanceof Refusal) return { outcome: 'refused', file: file.name, why: reason.message }
  throw reason
}

/**
 * What a file seems to be: one answer for each of its tables whose headings are known, from them and from remembered
 * mappings of files with the same; where none is known, one for the table nearest to that.
 */
export async function recogniseFile(
  file: File,
  mappings: readonly Mapping[] = [],
  checkTable = uncheckedTables,
): Promise<Recognition[]> {
  const pause = pausing(() => undefined)
  try {
    const { tables, candidates } = await findTables(file, { mappings }, { pause })
    const whole = candidates.filter(isWhole)
    const nearest = nearestOf(candidates)
    if (!nearest)
      throw new Refusal(file.name, `${file.name} has no table in it: check that it is the right file.`)
    const answers: Recognition[] = []
    for (const candidate of whole.length > 0 ? whole : [nearest])
      answers.push(
        await recognitionOf(file, tables, candidate, { mappings, checkTable, pause }).catch(
          (reason: unknown) => refusedOf(file, reason),
        ),
      )
    const read = answers.filter(({ outcome }) => outcome !== 'refused')
    return read.length > 0 ? read : answers.slice(0, 1)
  } catch (reason) {
    return [refusedOf(file, reason)]
  }
}

/** The table of a file that a person points to, with its headings in the row they say. */
export async function recogniseTable(
  file: File,
  { part, headingRow }: SelectedTable,
  mappings: readonly Mapping[],
  checkTable = uncheckedTables,
): Promise<Recognition> {
  const pause = pausing(() => undefined)
  try {
    const hints = { part, mappings, ...(headingRow === undefined ? {} : { headingRow }) }
    const {
      tables,
      candidates: [candidate],
    } = await findTables(file, hints, { pause })
    if (!candidate)
      throw new Refusal(file.name, `${file.name} has nothing there: choose another table or row.`)
    return await recognitionOf(file, tables, candidate, { mappings, checkTable, pause })
  } catch (reason) {
    return refusedOf(file, reason)
  }
}
