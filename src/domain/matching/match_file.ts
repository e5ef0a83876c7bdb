import { csvFile, removeFormulaGuard } from '../files/csv'
import type { Match } from '../project/decisions'
import { MATCH_KINDS } from './matching'
import type { MatchKind } from './matching'

/** Columns of "School matches (CSV)" and "Employer matches (CSV)": those before the decision are one way of writing, as decisions know it. */
const WRITTEN_COLUMNS = {
  schools: ['urn_written', 'name_written', 'postcode_written', 'place_written'],
  employers: ['number_written', 'name_written', 'postcode_written'],
} as const satisfies Readonly<Record<MatchKind, readonly string[]>>
const DECISION_COLUMNS = {
  schools: ['decision', 'school_id', 'school_name'],
  employers: ['decision', 'employer_id', 'employer_name'],
} as const satisfies Readonly<Record<MatchKind, readonly string[]>>

/** What the download of each kind is called. */
export const MATCH_FILE = {
  schools: { label: 'School matches (CSV)', name: 'school-matches.csv' },
  employers: { label: 'Employer matches (CSV)', name: 'employer-matches.csv' },
} as const satisfies Readonly<Record<MatchKind, { label: string; name: string }>>

const SEPARATOR = ' | '

/** Every decision of a kind, to be used again on another log or another computer. */
export const formatMatchFile = (
  kind: MatchKind,
  matches: readonly Match[],
  nameOf: (id: string) => string,
): string =>
  csvFile(
    [...WRITTEN_COLUMNS[kind], ...DECISION_COLUMNS[kind]],
    matches.map(({ written, id }) => [
      ...written.split(SEPARATOR),
      id === null ? 'none' : 'match',
      id ?? '',
      id === null ? '' : nameOf(id),
    ]),
  )

/** What reading a match file came to. */
export type MatchFileReading =
  | { readonly outcome: 'read'; readonly kind: MatchKind; readonly matches: readonly Match[] }
  | { readonly outcome: 'refused'; readonly why: string }

/** A way of writing as decisions know it: postcodes in capitals, all else small. */
const writtenKeyOf = (kind: MatchKind, cells: readonly string[]): string =>
  cells
    .map((cell, at) =>
      WRITTEN_COLUMNS[kind][at] === 'postcode_written' ? cell.toUpperCase() : cell.toLowerCase(),
    )
    .join(SEPARATOR)

/** Reads either file, from its headings and rows. A spreadsheet may have moved columns or added some. */
export function readMatchFile(name: string, rows: readonly (readonly string[])[]): MatchFileReading {
  const [headings = [], ...records] = rows
  const placeOf = (column: string): number => headings.findIndex((heading) => heading.trim() === column)
  const needed = (kind: MatchKind) => [...WRITTEN_COLUMNS[kind], ...DECISION_COLUMNS[kind].slice(0, 2)]
  const kind = MATCH_KINDS.find((each) => needed(each).every((column) => placeOf(column) !== -1))
  if (!kind)
    return {
      outcome: 'refused',
      why: `${name} is not a file of matches: its columns are neither ${MATCH_KINDS.map((each) => needed(each).join(', ')).join(', nor ')}. Choose one that “${MATCH_FILE.schools.label}” or “${MATCH_FILE.employers.label}” gave.`,
    }
  const [decisionAt = -1, idAt = -1] = DECISION_COLUMNS[kind].map(placeOf)
  const matches: Match[] = []
  for (const [at, record] of records.entries()) {
    if (record.every((cell) => cell.trim() === '')) continue
    const cellAt = (place: number): string => removeFormulaGuard((record[place] ?? '').trim()).trim()
    const [decision, id] = [cellAt(decisionAt), cellAt(idAt)]
    if (decision !== 'none' && (decision !== 'match' || id === ''))
      return {
        outcome: 'refused',
        why: `Row ${at + 2} of ${name} says neither “match” with a ${DECISION_COLUMNS[kind][1]} nor “none”: mend it and choose the file again. Nothing was changed.`,
      }
    matches.push({
      written: writtenKeyOf(
        kind,
        WRITTEN_COLUMNS[kind].map((column) => cellAt(placeOf(column))),
      ),
      id: decision === 'none' ? null : id,
    })
  }
  return { outcome: 'read', kind, matches }
}
