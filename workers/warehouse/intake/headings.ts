import { FILE_KINDS, type FileKind } from '../../../src/domain/files/file_kind'
import { FILE_KIND_LABELS } from '../../../src/findings/files/file_kind_labels'
import type { Mapping } from '../../../src/domain/files/mapping'
import { columnNames } from './column_names'
import { isAboutPeople } from './privacy/people_headings'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import type { ColumnPlan } from './planned_file'
import { foldHeading } from './fold_heading'
import { positionsByMeaning } from './heading_meaning'
import { headingWords } from './heading_words'

const isEstablishmentFact = (kind: FileKind, field: string): boolean =>
  FILE_KIND_DEFINITIONS[kind].headings.establishmentFacts?.includes(field) ?? false

/** True of a field that only the listed headings of its kind may feed, for in other kinds they are about people. */
const isAllowedFact = (kind: FileKind, field: string): boolean =>
  isEstablishmentFact(kind, field) ||
  (FILE_KIND_DEFINITIONS[kind].headings.personFacts?.includes(field) ?? false)

/** Whether a heading may feed a field: none about people does, but for the listed heading of a fact that its kind may hold. */
function mayFeed(kind: FileKind, field: string, heading: string): boolean {
  if (!isAboutPeople(heading)) return true
  const accepted = FILE_KIND_DEFINITIONS[kind].headings.fields[field] ?? []
  return isAllowedFact(kind, field) && accepted.some((each) => foldHeading(each) === foldHeading(heading))
}

/**
 * Columns whose headings the fields of a kind are known by, as listed or in other words of the same meaning. Of two
 * columns with one heading the one with more filled cells counts, or else the first.
 */
function knownPositions(
  kind: FileKind,
  headings: readonly string[],
  filled: readonly number[],
): Map<string, number> {
  const folded = headings.map(foldHeading)
  const fullest = new Map<string, number>()
  for (const [place, heading] of folded.entries()) {
    const before = fullest.get(heading)
    if (before === undefined || (filled[place] ?? 0) > (filled[before] ?? 0)) fullest.set(heading, place)
  }
  const { fields, patterns = {}, noPatternsWith } = FILE_KIND_DEFINITIONS[kind].headings
  const hasPatterns = !folded.some((heading) => noPatternsWith?.test(heading))
  const positions = new Map<string, number>()
  for (const [field, accepted] of Object.entries(fields)) {
    const taken = new Set(positions.values())
    const position = accepted
      .flatMap((heading) => {
        const place = fullest.get(foldHeading(heading))
        return place !== undefined && mayFeed(kind, field, heading) ? [place] : []
      })
      .find((place) => !taken.has(place))
    const fits = hasPatterns ? patterns[field] : undefined
    const matched = fits
      ? headings.findIndex((heading, place) => !taken.has(place) && fits(heading, headings))
      : -1
    if (position !== undefined) positions.set(field, position)
    else if (matched !== -1) positions.set(field, matched)
  }
  return positionsByMeaning(kind, headings, folded, positions)
}

/** Columns that a person gave to the fields of the mapping's kind; a column about people feeds none, whoever says so. */
function mappedPositions({ kind, fields }: Mapping, headings: readonly string[]): Map<string, number> {
  const names = columnNames(headings)
  const positions = Object.keys(FILE_KIND_DEFINITIONS[kind].headings.fields).map(
    (field) => [field, names.indexOf(fields[field] ?? '')] as const,
  )
  return new Map(
    positions.filter(
      ([field, position]) => position !== -1 && mayFeed(kind, field, headings[position] ?? ''),
    ),
  )
}

/**
 * Which column feeds which field of a kind: as a person mapped them, or by the headings that are known. `filled`: filled
 * cells by column, by which one of several columns of one heading is taken.
 */
export function planColumns(
  kind: FileKind,
  headings: readonly string[],
  mapping?: Mapping,
  filled: readonly number[] = [],
): ColumnPlan {
  const positions = mapping ? mappedPositions(mapping, headings) : knownPositions(kind, headings, filled)
  const { needed, neededWords } = FILE_KIND_DEFINITIONS[kind].headings
  const missing = needed
    .filter((ways) => !ways.some((fields) => fields.every((field) => positions.has(field))))
    .map((ways) =>
      ways.map((fields) => fields.map((field) => neededWords[field] ?? field).join(' with ')).join(', or '),
    )
  return { kind, positions, missing }
}

/** Fields that one of the kind's needs can be met by count most; what is missing counts against it as much. */
function likeness({ kind, positions, missing }: ColumnPlan): number {
  const identifying = new Set(FILE_KIND_DEFINITIONS[kind].headings.needed.flat(2))
  const fields = [...positions.keys()].filter((field) => !isEstablishmentFact(kind, field))
  const needed = fields.filter((field) => identifying.has(field)).length
  return needed * 2 + (fields.length - needed) - missing.length * 2
}

/** Headings that say a table is not of this kind, as written. */
export function contradictingHeadings(kind: FileKind, headings: readonly string[]): string[] {
  const { contradictedBy } = FILE_KIND_DEFINITIONS[kind]
  return headings.filter((heading) => {
    const keys = [foldHeading(heading), headingWords(heading).words.join('')]
    return contradictedBy.some((pattern) => keys.some((wording) => pattern.test(wording)))
  })
}

/**
 * The kind of file these headings are most like, whole or with something missing; undefined where they are like none.
 */
export function likeliestKind(
  headings: readonly string[],
  filled?: readonly number[],
): ColumnPlan | undefined {
  const [best] = FILE_KINDS.filter(
    (kind) =>
      !FILE_KIND_DEFINITIONS[kind].recognisedByOtherColumns &&
      contradictingHeadings(kind, headings).length === 0,
  )
    .map((kind) => planColumns(kind, headings, undefined, filled))
    .sort((a, b) => likeness(b) - likeness(a) || a.missing.length - b.missing.length)
  if (!best) return undefined
  return best.missing.length === 0 || likeness(best) >= 2 ? best : undefined
}

/** "a schools file", "an engagements file", "a file of columns about schools". */
export function aFileOf(kind: FileKind): string {
  const label = FILE_KIND_LABELS[kind].toLowerCase()
  if (label.startsWith('columns')) return `a file of ${label}`
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`
}
