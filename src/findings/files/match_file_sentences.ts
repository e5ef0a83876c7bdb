import type { MatchFileRefusal } from '../../domain/matching/match_file'
import type { MatchKind } from '../../domain/matching/matching'

/** What the download of each kind is called. */
export const MATCH_FILE = {
  schools: { label: 'School matches (CSV)', name: 'school-matches.csv' },
  employers: { label: 'Employer matches (CSV)', name: 'employer-matches.csv' },
} as const satisfies Readonly<Record<MatchKind, { label: string; name: string }>>

/** Why a file of this name is not used as a match file, and what to do. */
export function matchFileRefusalSentence(name: string, refusal: MatchFileRefusal): string {
  switch (refusal.reason) {
    case 'not_a_match_file':
      return `${name} is not a file of matches: its columns are neither ${refusal.neededColumns.map((columns) => columns.join(', ')).join(', nor ')}. Choose one that “${MATCH_FILE.schools.label}” or “${MATCH_FILE.employers.label}” gave.`
    case 'no_decision':
      return `Row ${refusal.row} of ${name} says neither “match” with a ${refusal.idColumn} nor “none”: mend it and choose the file again. Nothing was changed.`
  }
}
