import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { randomFor, type Random } from '../../data/demo/random'
import { foldHeading } from '../../workers/warehouse/intake/fold_heading'
import { headingWords } from '../../workers/warehouse/intake/heading_words'
import { FILE_KIND_DEFINITIONS } from '../../workers/warehouse/intake/kinds/definitions'
import type { FileKind } from '../../src/domain/files/file_kind'

/** A case file as a table, and the field that each column feeds. */
export interface CaseTable {
  readonly name: string
  readonly kind: FileKind
  readonly delimiter: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Field → heading. */
  readonly fields: Readonly<Record<string, string>>
}

export interface RewordedFile {
  readonly file: File
  /** Field → the heading that its column has now. */
  readonly fields: Readonly<Record<string, string>>
}

/** The cells of a text whose first line is its headings. Quotation marks may enclose delimiters and line ends. */
export function cellsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '"' && inside && text[at + 1] === '"') at += 1
    else if (letter === '"' && (inside || cell.trim() === '')) {
      if (!inside) cell = ''
      inside = !inside
      continue
    } else if (!inside && letter === delimiter) {
      rows.at(-1)?.push(cell)
      cell = ''
      continue
    } else if (!inside && letter === '\n') {
      rows.at(-1)?.push(cell)
      rows.push([])
      cell = ''
      continue
    } else if (!inside && letter === '\r') continue
    cell += letter
  }
  rows.at(-1)?.push(cell)
  return rows.filter((row) => row.some((each) => each !== ''))
}

export const textOfCase = (path: string): string => readFileSync(path, 'utf8').replace(/^\ufeff/, '')
export const nameOfCase = (path: string): string => basename(path)

const pick = <T>(random: Random, from: readonly T[]): T => {
  const picked = from[random.below(from.length)]
  if (picked === undefined) throw new Error('Nothing to pick from')
  return picked
}

function shuffled<T>(random: Random, from: readonly T[]): T[] {
  const left = [...from]
  return from.map(() => left.splice(random.below(left.length), 1)[0] as T)
}

/** What may be written in another way, whatever the heading says. */
const WRITINGS: readonly ((heading: string) => string)[] = [
  (heading) => heading.toUpperCase(),
  (heading) => heading.toLowerCase(),
  (heading) => heading.replaceAll(' ', '_'),
  (heading) => heading.replaceAll(' ', ' \u00a0'),
  (heading) => `  ${heading} `,
  (heading) => `${heading}:`,
  (heading) => `${heading} *`,
  (heading) => `${heading} (required)`,
  (heading) => `${heading} (if known)`,
  (heading) => heading.replace(/\bNumber of\b/i, 'No. of'),
  (heading) => heading.replace(/\bNumber of\b/i, '#'),
  (heading) => heading.replace(/\bschool\b/i, 'school’s'),
  (heading) => heading.replace(/\bpupils\b/i, 'children'),
  (heading) => heading.replace(/\bstudents\b/i, 'learners'),
  (heading) => heading.replace(/\bhours\b/i, 'hrs'),
  (heading) => heading.replace(/\bnumber\b/i, 'no.'),
  (heading) => heading.replace(/\breference\b/i, 'ref.'),
  (heading) => heading.replace(/\blocal authority\b/i, 'LA'),
  (heading) => heading.replace(/\bpercent(age)?\b/i, '%'),
  (heading) =>
    heading.replace(/^(\w+) (date|type|name|status)$/i, (_, of: string, what: string) => `${what} of ${of}`),
  (heading) => heading,
]

/** Fields of which the listed headings say more than the field: whose ids they are, and what kind of areas. */
const KEEPS_ITS_WORDS = new Set(['school_id', 'hub'])
/** Known by figures beside a URN: words that a log shares with it would make it one. */
const KIND_THAT_KEEPS_ITS_WORDS: FileKind = 'school_attributes'

/** A heading in other words: one of those listed for its field, written in another way. */
function reword(random: Random, { kind, headings }: CaseTable, field: string, heading: string): string {
  const { fields } = FILE_KIND_DEFINITIONS[kind].headings
  const others = new Set(
    Object.entries(fields).flatMap(([name, list]) =>
      name === field ? [] : list.map((each) => headingWords(each).key),
    ),
  )
  const kept = new Set(headings.map((each) => headingWords(each).key))
  const listed = KEEPS_ITS_WORDS.has(field) || kind === KIND_THAT_KEEPS_ITS_WORDS ? [] : (fields[field] ?? [])
  const own = listed.filter((each) => {
    const { key } = headingWords(each)
    return !others.has(key) && !kept.has(key)
  })
  return pick(random, WRITINGS)(pick(random, [heading, ...own, ...own]))
}

/** A case file with its headings reworded, its columns in another order and other line ends; its cells are the same. */
export function rewordFile(table: CaseTable, seed: string): RewordedFile {
  const random = randomFor(seed)
  const fieldOf = new Map(Object.entries(table.fields).map(([field, heading]) => [heading, field]))
  const reworded = table.headings.map((heading) => {
    const field = fieldOf.get(heading)
    return field === undefined ? heading : reword(random, table, field, heading)
  })
  // Headings that fold to one would be columns of one heading, which is another case.
  const clash = new Set(reworded.map(foldHeading)).size < reworded.length
  const headings = clash ? table.headings : reworded
  const order = shuffled(
    random,
    table.headings.map((_, at) => at),
  )
  const lineEnd = pick(random, ['\n', '\r\n'])
  const start = pick(random, ['', '\ufeff'])
  const line = (cells: readonly string[]): string =>
    order.map((at) => `"${(cells[at] ?? '').replaceAll('"', '""')}"`).join(table.delimiter)
  const text = start + [headings, ...table.rows].map(line).join(lineEnd) + lineEnd
  return {
    file: new File([text], table.name),
    fields: Object.fromEntries(
      Object.entries(table.fields).map(([field, heading]) => [
        field,
        (headings[table.headings.indexOf(heading)] ?? '').replace(/\s+/g, ' ').trim(),
      ]),
    ),
  }
}
