import type { FileKind } from '../../../src/domain/files/file_kind'
import { foldHeading } from './fold_heading'
import { headingWords } from './heading_words'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { isAboutPeople } from './privacy/people_headings'

/** What the accepted headings of a field mean. */
interface FieldMeaning {
  readonly field: string
  /** Keys of its headings, the best first. */
  readonly keys: readonly string[]
  /** True of a number of things, of which "Pupils" and "Number of pupils" say the same. */
  readonly isCount: boolean
}

interface KindMeaning {
  readonly fields: readonly FieldMeaning[]
  /** Every accepted heading, folded: a column under one belongs to its own field alone. */
  readonly listed: ReadonlySet<string>
}

const HOUR_FIELDS = new Set(['hours', 'prep_hours'])

/** A length of time is one in minutes too: the person is asked what its bare numbers count. */
const keysOf = (field: string, heading: string): string[] => {
  const { key } = headingWords(heading)
  return HOUR_FIELDS.has(field) ? [key, key.replace(/\bhour\b/, 'minute')] : [key]
}

const meanings = new Map<FileKind, KindMeaning>()

function meaningOf(kind: FileKind): KindMeaning {
  const known = meanings.get(kind)
  if (known) return known
  const fields = Object.entries(FILE_KIND_DEFINITIONS[kind].headings.fields)
  const meaning: KindMeaning = {
    fields: fields.map(([field, accepted]) => ({
      field,
      keys: [...new Set(accepted.flatMap((heading) => keysOf(field, heading)))],
      isCount: accepted.some((heading) => headingWords(heading).isCount),
    })),
    listed: new Set(fields.flatMap(([, accepted]) => accepted.map(foldHeading))),
  }
  meanings.set(kind, meaning)
  return meaning
}

/**
 * Adds to the fields found by the listed headings those that stand under other words of the same meaning: shortened or
 * spelt out, with units or hints in brackets, in the plural, in another order. Two different columns that mean one field
 * feed none, for nothing says which; neither does a column about people.
 */
export function positionsByMeaning(
  kind: FileKind,
  headings: readonly string[],
  folded: readonly string[],
  found: ReadonlyMap<string, number>,
): Map<string, number> {
  const { fields, listed } = meaningOf(kind)
  const positions = new Map(found)
  const taken = new Set(found.values())
  const free = headings.flatMap((heading, place) =>
    taken.has(place) || listed.has(folded[place] ?? '') || heading === ''
      ? []
      : [{ place, heading, ...headingWords(heading) }],
  )
  for (const { field, keys, isCount } of fields) {
    if (positions.has(field)) continue
    const meant = free.filter(
      (column) =>
        column.key !== '' &&
        keys.includes(column.key) &&
        (isCount || !column.isCount) &&
        !taken.has(column.place) &&
        !isAboutPeople(column.heading),
    )
    const [best, next] = meant.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
    if (!best || next?.key === best.key) continue
    positions.set(field, best.place)
    taken.add(best.place)
  }
  return orderedAs(fields, positions)
}

/** The positions in the order of the kind’s fields. */
const orderedAs = (fields: readonly FieldMeaning[], positions: Map<string, number>): Map<string, number> =>
  new Map(
    fields.flatMap(({ field }) => {
      const place = positions.get(field)
      return place === undefined ? [] : [[field, place] as const]
    }),
  )
