import { csvFile } from './csv'
import type { Match } from './decisions'

/** Columns of "School matches (CSV)": the first four are one way of writing a school, as decisions know it. */
const MATCH_COLUMNS = [
  'urn_written',
  'name_written',
  'postcode_written',
  'place_written',
  'decision',
  'school_id',
  'school_name',
] as const

const SEPARATOR = ' | '

/** "School matches (CSV)": every decision, to be used again on another log or another computer. */
export const matchFile = (matches: readonly Match[], nameOf: (id: string) => string): string =>
  csvFile(
    MATCH_COLUMNS,
    matches.map(({ written, id }) => [
      ...written.split(SEPARATOR),
      id === null ? 'none' : 'match',
      id ?? '',
      id === null ? '' : nameOf(id),
    ]),
  )

/** A cell as it was before csvCell kept a spreadsheet from taking it for a formula. */
const unguarded = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '')

/** What reading a match file came to. */
export type MatchFileReading =
  | { readonly outcome: 'read'; readonly matches: readonly Match[] }
  | { readonly outcome: 'refused'; readonly why: string }

/** Reads "School matches (CSV)", from its headings and rows. A spreadsheet may have moved columns or added some. */
export function readMatchFile(name: string, rows: readonly (readonly string[])[]): MatchFileReading {
  const [headings = [], ...records] = rows
  const places = MATCH_COLUMNS.map((column) => headings.findIndex((heading) => heading.trim() === column))
  const missing = MATCH_COLUMNS.filter((column, at) => places[at] === -1 && column !== 'school_name')
  if (missing.length > 0)
    return {
      outcome: 'refused',
      why: `${name} is not a file of school matches: it has no column ${missing.join(', ')}. Choose one that “School matches (CSV)” gave.`,
    }
  const matches: Match[] = []
  for (const [at, record] of records.entries()) {
    const [urn = '', school = '', postcode = '', place = '', decision, id = ''] = places.map((column) =>
      unguarded(record[column] ?? ''),
    )
    if (record.every((cell) => cell.trim() === '')) continue
    if (decision !== 'none' && (decision !== 'match' || id === ''))
      return {
        outcome: 'refused',
        why: `Row ${at + 2} of ${name} says neither “match” with a school_id nor “none”: mend it and choose the file again. Nothing was changed.`,
      }
    matches.push({
      written: [urn, school.toLowerCase(), postcode.toUpperCase(), place.toLowerCase()].join(SEPARATOR),
      id: decision === 'none' ? null : id,
    })
  }
  return { outcome: 'read', matches }
}
