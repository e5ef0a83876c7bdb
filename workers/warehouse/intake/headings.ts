import { FILE_KINDS, FILE_KIND_LABELS, type FileKind } from '../../../src/domain/files/file_kind'
import type { Mapping } from '../../../src/domain/files/mapping'
import { columnNames } from './column_names'
import { isAboutPeople } from './privacy/people_headings'
import { NEEDED_WORDS } from './kinds/needed_words'
import { FILE_KIND_DEFINITIONS } from './kinds/registry'
import type { ColumnPlan } from './planned_file'
import { foldHeading } from './fold_heading'

/** Columns whose headings the fields of a kind are known by. Of two columns with one heading the first counts. */
function knownPositions(kind: FileKind, headings: readonly string[]): Map<string, number> {
  const folded = headings.map(foldHeading)
  const positions = new Map<string, number>()
  for (const [field, accepted] of Object.entries(FILE_KIND_DEFINITIONS[kind].headings.fields)) {
    const taken = new Set(positions.values())
    const position = accepted
      .map((heading) => (isAboutPeople(heading) ? -1 : folded.indexOf(foldHeading(heading))))
      .find((place) => place !== -1 && !taken.has(place))
    if (position !== undefined) positions.set(field, position)
  }
  return positions
}

/** Columns that a person gave to the fields of the mapping's kind; a column about people feeds none, whoever says so. */
function toldPositions({ kind, fields }: Mapping, headings: readonly string[]): Map<string, number> {
  const names = columnNames(headings)
  const told = Object.keys(FILE_KIND_DEFINITIONS[kind].headings.fields).map(
    (field) => [field, names.indexOf(fields[field] ?? '')] as const,
  )
  return new Map(told.filter(([, position]) => position !== -1 && !isAboutPeople(headings[position] ?? '')))
}

/** Which column feeds which field of a kind: as a person mapped them, or by the headings that are known. */
export function planColumns(kind: FileKind, headings: readonly string[], mapping?: Mapping): ColumnPlan {
  const positions = mapping ? toldPositions(mapping, headings) : knownPositions(kind, headings)
  const missing = FILE_KIND_DEFINITIONS[kind].headings.needed
    .filter((ways) => !ways.some((fields) => fields.every((field) => positions.has(field))))
    .map((ways) =>
      ways.map((fields) => fields.map((field) => NEEDED_WORDS[field] ?? field).join(' with ')).join(', or '),
    )
  return { kind, positions, missing }
}

/** Fields that one of the kind's needs can be met by count most; what is missing counts against it as much. */
function likeness({ kind, positions, missing }: ColumnPlan): number {
  const telling = new Set(FILE_KIND_DEFINITIONS[kind].headings.needed.flat(2))
  const found = [...positions.keys()]
  const told = found.filter((field) => telling.has(field)).length
  return told * 2 + (found.length - told) - missing.length * 2
}

/**
 * The kind of file these headings are most like, whole or with something missing; undefined where they are like none.
 */
export function likeliestKind(headings: readonly string[]): ColumnPlan | undefined {
  const [best] = FILE_KINDS.map((kind) => planColumns(kind, headings)).sort(
    (a, b) => likeness(b) - likeness(a) || a.missing.length - b.missing.length,
  )
  if (!best) return undefined
  return best.missing.length === 0 || likeness(best) >= 2 ? best : undefined
}

/** "a schools file", "an engagements file". */
export function aFileOf(kind: FileKind): string {
  const label = FILE_KIND_LABELS[kind].toLowerCase()
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`
}
