import type { MatchFileRefusal } from '../../domain/matching/match_file'
import type { MatchKind } from '../../domain/matching/matching'

/** What the download of each kind is called, and what the name of its file begins with. */
export const MATCH_FILE = {
  schools: { label: 'School matches (CSV)', fileName: 'school matches' },
  employers: { label: 'Employer matches (CSV)', fileName: 'employer matches' },
} as const satisfies Readonly<Record<MatchKind, { label: string; fileName: string }>>

/** Why a file of this name is not used as a match file, and what to do. */
export function matchFileRefusalSentence(name: string, refusal: MatchFileRefusal): string {
  switch (refusal.reason) {
    case 'not_a_match_file':
      return `${name} is not a file of matches: its columns are neither ${refusal.neededColumns.map((columns) => columns.join(', ')).join(', nor ')}. Choose one that “${MATCH_FILE.schools.label}” or “${MATCH_FILE.employers.label}” gave.`
    case 'no_decision':
      return `Row ${refusal.row} of ${name} says neither “match” with a ${refusal.idColumn} nor “none”: mend it and choose the file again. Nothing was changed.`
  }
}
