import {
  ACTIVITY_FIELD_NAMES,
  codesOf,
  headingOfTag,
  isCoded,
  isTag,
  lengthBandOf,
  NOT_GIVEN,
  tagField,
  type ActivityField,
} from '../../../src/domain/engagement/activity_fields'
import type { ActivityFilter, FieldValues } from '../../../src/domain/engagement/activity_filter'
import type { EngagementColumns } from './engagement_columns'
import type { TagColumn } from './tag_columns'

type RowTest = (row: number) => boolean

/** Hours are held in hundredths. */
const HUNDREDTHS = 100

/** The values of a row among those of a field: the place of its one value, or a bit for each of several. */
type RowValues = { readonly place: (row: number) => number } | { readonly bits: (row: number) => number }

const tagOf = ({ tagColumns }: EngagementColumns, field: ActivityField): TagColumn | undefined =>
  isTag(field) ? tagColumns.find(({ heading }) => heading === headingOfTag(field)) : undefined

function rowValues(columns: EngagementColumns, field: ActivityField): RowValues {
  const { type, mode, direct, yearGroups, provider, hoursDelivering, ofProvider, tags } = columns
  if (isTag(field)) {
    const valueOf = tagOf(columns, field)?.valueOf
    return { place: (row) => valueOf?.[tags[row]!] ?? 0 }
  }
  switch (field) {
    case 'type':
      return { place: (row) => type[row]! }
    case 'mode':
      return { place: (row) => mode[row]! }
    case 'length': {
      const bands = codesOf('length')
      return { place: (row) => bands.indexOf(lengthBandOf(hoursDelivering[row]! / HUNDREDTHS)) }
    }
    case 'direct':
      return { place: (row) => (direct[row] === 1 ? 0 : 1) }
    case 'year_group':
      return { bits: (row) => yearGroups[row]! }
    case 'provider':
      return { place: (row) => ofProvider.nameOf[provider[row]!]! }
    case 'sector':
      return { bits: (row) => ofProvider.sections[provider[row]!]! }
    case 'size':
      return { place: (row) => ofProvider.size[provider[row]!]! }
  }
}

/** The values of a field in the open log, in the order they are listed. */
function valuesOf(columns: EngagementColumns, field: ActivityField): readonly string[] {
  if (isCoded(field)) return codesOf(field)
  return isTag(field) ? (tagOf(columns, field)?.values ?? [NOT_GIVEN]) : columns.ofProvider.names
}

/** The fields that the open log can have, tags last. */
export const fieldsOf = ({ tagColumns }: EngagementColumns): readonly ActivityField[] => [
  ...ACTIVITY_FIELD_NAMES,
  ...tagColumns.map(({ heading }) => tagField(heading)),
]

/** Adds a row to the count of each of its values. */
export function valueCounter(
  columns: EngagementColumns,
  field: ActivityField,
): { readonly counts: Uint32Array; readonly add: (row: number) => void } {
  const counts = new Uint32Array(valuesOf(columns, field).length)
  const values = rowValues(columns, field)
  if ('place' in values) return { counts, add: (row) => counts[values.place(row)]!++ }
  const add = (row: number) => {
    for (let bits = values.bits(row), place = 0; bits !== 0; bits >>>= 1, place++)
      if (bits & 1) counts[place]!++
  }
  return { counts, add }
}

/** The fields that rows of the log differ in, with their values: one that has a single value, as one that no row fills, is left out. */
export function fieldsOfLog(columns: EngagementColumns): readonly FieldValues[] {
  return fieldsOf(columns).flatMap((field) => {
    const { counts, add } = valueCounter(columns, field)
    for (let row = 0; row < columns.day.length; row++) add(row)
    const used = counts.reduce((values, count) => values + Number(count > 0), 0)
    return used > 1 ? [{ field, values: valuesOf(columns, field) }] : []
  })
}

/** True of the rows of a programme; of all rows where none is named. */
export function ofProgramme(columns: EngagementColumns, programme: string | null | undefined): RowTest {
  if (programme == null) return () => true
  const code = columns.programmes.indexOf(programme) + 1
  return (row) => code > 0 && columns.programme[row] === code
}

/** True of the rows of which a value of a field is one of those that a filter names. */
export function passesFilter(columns: EngagementColumns, { field, values }: ActivityFilter): RowTest {
  const isNamed = Uint8Array.from(valuesOf(columns, field), (value) => Number(values.includes(value)))
  const ofRow = rowValues(columns, field)
  if ('place' in ofRow) return (row) => isNamed[ofRow.place(row)] === 1
  const named = isNamed.reduce((bits, isIn, place) => bits | (isIn << place), 0)
  return (row) => (ofRow.bits(row) & named) !== 0
}

/** True of the rows that pass every filter. */
export function passesActivities(columns: EngagementColumns, filters: readonly ActivityFilter[]): RowTest {
  const tests = filters.map((filter) => passesFilter(columns, filter))
  return (row) => tests.every((passes) => passes(row))
}
