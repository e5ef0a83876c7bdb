import {
  ACTIVITY_FIELD_NAMES,
  codesOf,
  headingOfTag,
  isCoded,
  isTag,
  LENGTH_BANDS,
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

/**
 * What rows have of a field: a code each, and of each code the place of its one value among those of the field, or a bit
 * for each of several. Codes from `least` to `most`; a greater one stands for the same as `most`.
 */
interface FieldCodes {
  readonly codes: Uint8Array | Uint16Array | Uint32Array | Int32Array
  readonly least: number
  readonly most: number
  readonly kind: 'place' | 'bits'
  readonly valueOf: (code: number) => number
}

const tagOf = ({ tagColumns }: EngagementColumns, field: ActivityField): TagColumn | undefined =>
  isTag(field) ? tagColumns.find(({ heading }) => heading === headingOfTag(field)) : undefined

function codesOfRows(columns: EngagementColumns, field: ActivityField): FieldCodes {
  const { type, mode, direct, yearGroups, provider, hoursDelivering, ofProvider, tags } = columns
  const ofTable = (
    codes: FieldCodes['codes'],
    table: ArrayLike<number>,
    kind: FieldCodes['kind'] = 'place',
  ): FieldCodes => ({ codes, least: 0, most: table.length - 1, kind, valueOf: (code) => table[code]! })
  if (isTag(field)) return ofTable(tags, tagOf(columns, field)?.valueOf ?? [0])
  switch (field) {
    case 'type':
    case 'mode': {
      const codes = field === 'type' ? type : mode
      return { codes, least: 0, most: codesOf(field).length - 1, kind: 'place', valueOf: (place) => place }
    }
    case 'length': {
      const bands = codesOf('length')
      return {
        codes: hoursDelivering,
        least: -1,
        most: LENGTH_BANDS[0].from * HUNDREDTHS,
        kind: 'place',
        valueOf: (hundredths) => bands.indexOf(lengthBandOf(hundredths / HUNDREDTHS)),
      }
    }
    case 'direct':
      return ofTable(direct, [1, 0])
    case 'year_group': {
      const most = (1 << codesOf('year_group').length) - 1
      return { codes: yearGroups, least: 0, most, kind: 'bits', valueOf: (bits) => bits }
    }
    case 'provider':
      return ofTable(provider, ofProvider.nameOf)
    case 'sector':
      return ofTable(provider, ofProvider.sections, 'bits')
    case 'size':
      return ofTable(provider, ofProvider.size)
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

/** How many of `rows`, or of all rows, have each value of a field; one with several values counts at each. */
export function countValues(
  columns: EngagementColumns,
  field: ActivityField,
  rows?: Uint32Array,
): Uint32Array {
  const { codes, least, most, kind, valueOf } = codesOfRows(columns, field)
  const rowsOfCode = new Uint32Array(most - least + 1)
  const length = rows?.length ?? codes.length
  for (let at = 0; at < length; at++) rowsOfCode[Math.min(codes[rows ? rows[at]! : at]!, most) - least]!++
  const counts = new Uint32Array(valuesOf(columns, field).length)
  for (let code = least; code <= most; code++) {
    const count = rowsOfCode[code - least]!
    if (count === 0) continue
    const value = valueOf(code)
    if (kind === 'place') counts[value]! += count
    else
      for (let bits = value, place = 0; bits !== 0; bits >>>= 1, place++)
        if (bits & 1) counts[place]! += count
  }
  return counts
}

/** The fields that rows of the log differ in, with their values: one that has a single value, as one that no row fills, is left out. */
export function fieldsOfLog(columns: EngagementColumns): readonly FieldValues[] {
  return fieldsOf(columns).flatMap((field) => {
    const used = countValues(columns, field).reduce((values, count) => values + Number(count > 0), 0)
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
  const named = new Set(values)
  const isNamed = Uint8Array.from(valuesOf(columns, field), (value) => Number(named.has(value)))
  const bitsNamed = isNamed.reduce((bits, isIn, place) => bits | (isIn << place), 0)
  const { codes, least, most, kind, valueOf } = codesOfRows(columns, field)
  const passes = new Uint8Array(most - least + 1)
  for (let code = least; code <= most; code++) {
    const value = valueOf(code)
    passes[code - least] = kind === 'place' ? isNamed[value]! : Number((value & bitsNamed) !== 0)
  }
  return (row) => passes[Math.min(codes[row]!, most) - least] === 1
}

/** True of the rows that pass every filter. */
export function passesActivities(columns: EngagementColumns, filters: readonly ActivityFilter[]): RowTest {
  const tests = filters.map((filter) => passesFilter(columns, filter))
  return (row) => tests.every((passes) => passes(row))
}
