import type { FileKind, Recognition } from '../../../src/domain/import_report'
import { decode, type DecodedText } from './decode'
import { delimiterOf } from './delimiter'
import { aFileOf, foldHeading, likeliestKind, planColumns, type ColumnPlan } from './headings'
import { isPersonal } from './personal_columns'
import { Refusal } from './refusal'
import { readHeadings, surveyRecords, type Headings } from './survey'

/** A file that has been read as far as its headings, with what each column is for. */
export interface PlannedFile {
  readonly name: string
  readonly text: DecodedText
  readonly delimiter: string
  readonly headings: Headings
  readonly plan: ColumnPlan
}

const HEADINGS_NAMED = 8

function nameHeadings(headings: readonly string[]): string {
  const said = headings.filter((heading) => heading !== '')
  const named = said.slice(0, HEADINGS_NAMED).map((heading) => `“${heading.slice(0, 40)}”`)
  const more = said.length - named.length
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function planFor(name: string, headings: readonly string[], kind: FileKind | undefined): ColumnPlan {
  const plan = kind ? planColumns(kind, headings) : likeliestKind(headings)
  if (!plan)
    throw new Refusal(
      name,
      `The headings of ${name} are not those of any file that can be loaded (it starts ${nameHeadings(headings)}): check that it is the right file and that its first row holds the headings.`,
    )
  if (plan.missing.length > 0)
    throw new Refusal(
      name,
      `${name} seems to be ${aFileOf(plan.kind)} but has no column for ${plan.missing.join(' and none for ')}: add it with a heading and load the file again.`,
    )
  return plan
}

/**
 * Reads a file as far as its headings. With a kind the columns are planned for it, without one the kind is worked out.
 * Throws Refusal where the file is not text, or its headings do not serve.
 */
export async function planFile(file: File, kind?: FileKind): Promise<PlannedFile> {
  const text = await decode(file)
  const delimiter = delimiterOf(text.bytes)
  const headings = readHeadings(text.bytes, delimiter)
  return { name: file.name, text, delimiter, headings, plan: planFor(file.name, headings.headings, kind) }
}

export function refuseIfHeadingsOnly(name: string, rows: number): void {
  if (rows === 0)
    throw new Refusal(name, `${name} has headings but no rows beneath them: export it again with its rows.`)
}

/** Headings about people, in file order: never loaded. */
export const personalHeadings = (headings: readonly string[]): string[] =>
  headings.filter((heading) => isPersonal(foldHeading(heading)))

function recognitionOf({ name, text, delimiter, headings, plan }: PlannedFile): Recognition {
  const used = new Set(plan.positions.values())
  const dropped = personalHeadings(headings.headings)
  return {
    outcome: 'recognised',
    file: name,
    kind: plan.kind,
    encoding: text.encoding,
    delimiter,
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
    const { bytes } = planned.text
    const { rows } = surveyRecords(file.name, bytes, planned.delimiter, planned.headings)
    refuseIfHeadingsOnly(file.name, rows)
    return recognitionOf(planned)
  } catch (reason) {
    if (reason instanceof Refusal) return { outcome: 'refused', file: file.name, why: reason.message }
    throw reason
  }
}
