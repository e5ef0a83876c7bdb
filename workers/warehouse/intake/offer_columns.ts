import { FILE_KINDS, type FileKind } from '../../../src/domain/files/file_kind'
import type { FieldSuggestion, ReadTable } from '../../../src/domain/files/recognition'
import { samplesOf, type ProfiledColumn } from './column_profiles'
import { ALIKE, likestHeading, mayBeRowId } from './heading_guess'
import { planColumns } from './headings'
import { mayBePersonName } from './privacy/person_names'
import { NOT_SHOWN, quotedAs, type Expected } from './privacy/quoting'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { matchesPattern, VALUE_PATTERNS, type ValuePattern } from './value_patterns'

/** A column with the evidence for it, computed once for every field. */
interface Candidate extends ProfiledColumn {
  readonly patterns: ReadonlySet<ValuePattern>
}

interface Guess {
  readonly column: Candidate
  readonly score: number
  readonly why: string
}

const PATTERNS = [...new Set(Object.values(VALUE_PATTERNS))]

const candidateOf = (profiled: ProfiledColumn): Candidate => ({
  ...profiled,
  patterns: new Set(PATTERNS.filter((pattern) => matchesPattern(pattern, profiled.values))),
})

const MAX_EXAMPLES = 4

/** One word says what a column holds instead, unless it may be somebody's name. */
const quotedWord = (value: string): string => (mayBePersonName(value) ? NOT_SHOWN : quotedAs('name', value))

/** What the cells of a field should hold, as it is quoted where they do not. */
function expectedIn(kind: FileKind, field: string): Expected {
  const checks = FILE_KIND_DEFINITIONS[kind].reader.cellChecks?.fields ?? []
  const check = checks.find((each) => (each.readFrom ?? [each.field]).includes(field))
  return check?.expected ?? VALUE_PATTERNS[field]?.expected ?? 'name'
}

/** A few of the values of a column that do not look as those of the field do, where too many do not. */
function unexpectedValuesOf(
  kind: FileKind,
  field: string,
  { values, patterns }: Candidate,
): readonly string[] {
  const pattern = FILE_KIND_DEFINITIONS[kind].countedBy?.includes(field) ? VALUE_PATTERNS[field] : undefined
  if (!pattern || patterns.has(pattern) || values.length === 0) return []
  const unexpected = values.filter((value) => !pattern.fits(value))
  return [...new Set(unexpected.map(quotedWord))].slice(0, MAX_EXAMPLES)
}

/** What speaks for a column feeding a field; undefined where nothing does, or its values speak against it. */
function guessOf(field: string, column: Candidate, headings: readonly string[]): Guess | undefined {
  const pattern = VALUE_PATTERNS[field]
  const fits = pattern !== undefined && column.patterns.has(pattern)
  if (pattern && !fits) return undefined
  const { heading, likeness } = likestHeading(column.column.name, headings)
  const values = pattern?.words === undefined ? '' : `its values look like ${pattern.words}`
  if (likeness >= ALIKE) {
    const like = `its heading is like “${heading}”`
    return { column, score: likeness + (fits ? 1 : 0), why: values === '' ? like : `${like} and ${values}` }
  }
  if (values !== '') return { column, score: likeness, why: values }
  const isRowId = field === 'id' && mayBeRowId(column.column.name, column.values)
  return isRowId ? { column, score: likeness, why: 'its values are all different' } : undefined
}

/** The one column that most speaks for; none where two do as well, for a wrong guess is worse than none. */
function bestGuess(
  field: string,
  columns: readonly Candidate[],
  headings: readonly string[],
): Guess | undefined {
  const guesses = columns.flatMap((column) => guessOf(field, column, headings) ?? [])
  const [best, next] = guesses.sort((a, b) => b.score - a.score)
  return best && best.score > (next?.score ?? -1) ? best : undefined
}

function suggestionsFor(
  kind: FileKind,
  headings: readonly string[],
  columns: readonly Candidate[],
): FieldSuggestion[] {
  const { needed, fields } = FILE_KIND_DEFINITIONS[kind].headings
  const identifying = new Set(needed.flat(2))
  const { positions } = planColumns(kind, headings)
  const known = new Set(positions.values())
  const free = columns.filter(({ position, column }) => !known.has(position) && !column.personal)
  const offers = Object.entries(fields).map(([field, accepted]): FieldSuggestion => {
    const suggestion = { field, needed: identifying.has(field), unexpectedValues: [], samples: [] }
    const sure = columns[positions.get(field) ?? -1]
    if (sure)
      return {
        ...suggestion,
        column: sure.column.name,
        sure: true,
        why: 'its heading is known',
        unexpectedValues: unexpectedValuesOf(kind, field, sure),
        samples: samplesOf(sure.values, expectedIn(kind, field)),
      }
    const guess = bestGuess(field, free, accepted)
    return guess
      ? { ...suggestion, column: guess.column.column.name, sure: false, why: guess.why }
      : { ...suggestion, column: null, sure: false, why: '' }
  })
  return withoutRivals(offers)
}

/** A column guessed for two fields is offered to neither, unless one of them is needed and the other is not. */
function withoutRivals(offers: readonly FieldSuggestion[]): FieldSuggestion[] {
  const rivals = (offer: FieldSuggestion): FieldSuggestion[] =>
    offers.filter(({ field, column }) => field !== offer.field && column === offer.column)
  return offers.map((offer) =>
    offer.sure || offer.column === null || rivals(offer).every(({ needed }) => offer.needed && !needed)
      ? offer
      : { ...offer, column: null, why: '' },
  )
}

/** For each kind the table might be, what is offered to feed each of its fields: those it needs first. */
export function offerColumns(
  headings: readonly string[],
  columns: readonly ProfiledColumn[],
): ReadTable['suggestions'] {
  const candidates = columns.map(candidateOf)
  const offers = FILE_KINDS.map((kind) => [
    kind,
    suggestionsFor(kind, headings, candidates).sort((a, b) => Number(b.needed) - Number(a.needed)),
  ])
  return Object.fromEntries(offers) as ReadTable['suggestions']
}
