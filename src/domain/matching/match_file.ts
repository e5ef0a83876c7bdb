import { isSettingType } from '../engagement/setting'
import { csvFile, removeFormulaGuard } from '../files/csv'
import type { MatchDecision } from '../project/decisions'
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

const SEPARATOR = ' | '

/** Every decision of a kind, a setting by its code, to be used again on another log or another computer. */
export const formatMatchFile = (
  kind: MatchKind,
  matches: readonly MatchDecision[],
  nameOf: (id: string) => string,
): string =>
  csvFile(
    [...WRITTEN_COLUMNS[kind], ...DECISION_COLUMNS[kind]],
    matches.map(({ written, id, setting }) => [
      ...written.split(SEPARATOR),
      setting ?? (id === null ? 'none' : 'match'),
      id ?? '',
      id === null ? '' : nameOf(id),
    ]),
  )

/** A match file that was read. */
interface ReadMatchFile {
  readonly outcome: 'read'
  readonly kind: MatchKind
  readonly matches: readonly MatchDecision[]
}

/** Why a match file cannot be used: it lacks columns that each kind needs, or one of its rows (headings are row 1) decides nothing. */
export type MatchFileRefusal =
  | { readonly reason: 'not_a_match_file'; readonly neededColumns: readonly (readonly string[])[] }
  | { readonly reason: 'no_decision'; readonly row: number; readonly idColumn: string }

/** The result of reading a match file, for a person. */
export type MatchFileReading = ReadMatchFile | { readonly outcome: 'refused'; readonly why: string }

/** A way of writing as decisions know it: postcodes in capitals, all else small. */
const writtenKeyOf = (kind: MatchKind, cells: readonly string[]): string =>
  cells
    .map((cell, at) =>
      WRITTEN_COLUMNS[kind][at] === 'postcode_written' ? cell.toUpperCase() : cell.toLowerCase(),
    )
    .join(SEPARATOR)

/** Reads either file, from its headings and rows. A spreadsheet may have moved columns or added some. */
export function readMatchFile(
  rows: readonly (readonly string[])[],
): ReadMatchFile | { readonly outcome: 'refused'; readonly refusal: MatchFileRefusal } {
  const [headings = [], ...records] = rows
  const placeOf = (column: string): number => headings.findIndex((heading) => heading.trim() === column)
  const needed = (kind: MatchKind) => [...WRITTEN_COLUMNS[kind], ...DECISION_COLUMNS[kind].slice(0, 2)]
  const kind = MATCH_KINDS.find((each) => needed(each).every((column) => placeOf(column) !== -1))
  if (!kind)
    return {
      outcome: 'refused',
      refusal: { reason: 'not_a_match_file', neededColumns: MATCH_KINDS.map(needed) },
    }
  const [decisionAt = -1, idAt = -1] = DECISION_COLUMNS[kind].map(placeOf)
  const matches: MatchDecision[] = []
  for (const [at, record] of records.entries()) {
    if (record.every((cell) => cell.trim() === '')) continue
    const cellAt = (place: number): string => removeFormulaGuard((record[place] ?? '').trim()).trim()
    const [decision, id] = [cellAt(decisionAt), cellAt(idAt)]
    const setting =
      DECISION_COLUMNS[kind][1] === 'school_id' && isSettingType(decision) ? decision : undefined
    if (!setting && decision !== 'none' && (decision !== 'match' || id === ''))
      return {
        outcome: 'refused',
        refusal: { reason: 'no_decision', row: at + 2, idColumn: DECISION_COLUMNS[kind][1] },
      }
    matches.push({
      written: writtenKeyOf(
        kind,
        WRITTEN_COLUMNS[kind].map((column) => cellAt(placeOf(column))),
      ),
      id: decision === 'match' ? id : null,
      ...(setting && { setting }),
    })
  }
  return { outcome: 'read', kind, matches }
}
