import type { Recognition } from '../../../src/domain/import_report'
import { chooseTable, type PlannedTable, type Said } from './choose_table'
import { tablesIn } from './formats/tables_in'
import { foldHeading } from './headings'
import { isPersonal } from './personal_columns'
import { Refusal } from './refusal'
import { surveyRecords } from './survey'

/** A file that has been read as far as the headings of its table, with what each column is for. */
export interface PlannedFile extends PlannedTable {
  readonly name: string
}

/**
 * Reads a file as far as the headings of its table. With a kind the columns are planned for it, without one the kind
 * is worked out. Throws Refusal where the file cannot be read, or no headings of it serve.
 */
export async function planFile(file: File, said: Said = {}): Promise<PlannedFile> {
  const tables = await tablesIn(file)
  const planned = chooseTable(file.name, tables, said)
  const { part } = planned.table
  return { name: tables.length > 1 && said.part === part ? `${file.name}, ${part}` : file.name, ...planned }
}

export function refuseIfHeadingsOnly(name: string, rows: number): void {
  if (rows === 0)
    throw new Refusal(name, `${name} has headings but no rows beneath them: export it again with its rows.`)
}

/** Headings about people, in file order: never loaded. */
export const personalHeadings = (headings: readonly string[]): string[] =>
  headings.filter((heading) => isPersonal(foldHeading(heading)))

function recognitionOf({ name, table, headings, plan }: PlannedFile): Recognition {
  const used = new Set(plan.positions.values())
  const dropped = personalHeadings(headings.headings)
  return {
    outcome: 'recognised',
    file: name,
    kind: plan.kind,
    readAs: [table.format, table.part].filter((said) => said !== '').join(', '),
    delimiter: table.delimiter,
    headingRow: headings.row,
    fields: Object.fromEntries(
      [...plan.positions].map(([field, position]) => [field, headings.headings[position] ?? '']),
    ),
    droppedColumns: dropped,
    ignoredColumns: headings.headings.filter(
      (heading, position) => heading !== '' && !used.has(position) && !dropped.includes(heading),
    ),
  }
}

/** What a file seems to be, from its headings and a walk through its records; a refusal is an answer too. */
export async function recogniseFile(file: File): Promise<Recognition> {
  try {
    const planned = await planFile(file)
    const { bytes, delimiter } = planned.table
    const { rows } = surveyRecords(file.name, bytes, delimiter, planned.headings)
    refuseIfHeadingsOnly(file.name, rows)
    return recognitionOf(planned)
  } catch (reason) {
    if (reason instanceof Refusal) return { outcome: 'refused', file: file.name, why: reason.message }
    throw reason
  }
}
