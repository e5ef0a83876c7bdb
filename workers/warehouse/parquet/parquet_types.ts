import type { SchemaElement } from 'hyparquet'
import type { ColumnType } from './table_columns'

type PhysicalType = NonNullable<SchemaElement['type']>

/** How a column of each type stands in Parquet, and the whole numbers that it can hold. */
const STORED: Readonly<
  Record<
    ColumnType,
    {
      readonly type: PhysicalType
      readonly converted?: NonNullable<SchemaElement['converted_type']>
      readonly most?: number
    }
  >
> = {
  VARCHAR: { type: 'BYTE_ARRAY', converted: 'UTF8' },
  INTEGER: { type: 'INT32', most: 2 ** 31 - 1 },
  SMALLINT: { type: 'INT32', converted: 'INT_16', most: 2 ** 15 - 1 },
  FLOAT: { type: 'FLOAT' },
  DOUBLE: { type: 'DOUBLE' },
  BOOLEAN: { type: 'BOOLEAN' },
  DATE: { type: 'INT32', converted: 'DATE', most: 2 ** 31 - 1 },
}

export const parquetElement = (name: string, type: ColumnType): SchemaElement => ({
  name,
  type: STORED[type].type,
  repetition_type: 'OPTIONAL',
  ...(STORED[type].converted && { converted_type: STORED[type].converted }),
})

/** The largest whole number of a type, its negative the smallest; undefined of types of other values. */
export const largestWhole = (type: ColumnType): number | undefined => STORED[type].most

const WHOLE: readonly PhysicalType[] = ['INT32', 'INT64']
const FRACTIONS: readonly PhysicalType[] = ['FLOAT', 'DOUBLE']

const isPlain = ({ converted_type, logical_type }: SchemaElement): boolean =>
  (converted_type === undefined || /^U?INT_\d+$/.test(converted_type)) &&
  (logical_type === undefined || logical_type.type === 'INTEGER')

const isText = ({ type, converted_type, logical_type }: SchemaElement): boolean =>
  type === 'BYTE_ARRAY' &&
  (converted_type === 'UTF8' ||
    converted_type === 'ENUM' ||
    logical_type?.type === 'STRING' ||
    logical_type?.type === 'ENUM')

/** True of a column of Parquet whose every value a column of this type can hold, or whose values can be checked one by one. */
export function canHold(type: ColumnType, element: SchemaElement): boolean {
  const stored = element.type
  if (stored === undefined || element.repetition_type === 'REPEATED') return false
  if (type === 'VARCHAR') return isText(element)
  if (type === 'BOOLEAN') return stored === 'BOOLEAN'
  if (type === 'DATE')
    return stored === 'INT32' && (element.converted_type === 'DATE' || element.logical_type?.type === 'DATE')
  if (type === 'INTEGER' || type === 'SMALLINT') return WHOLE.includes(stored) && isPlain(element)
  return [...WHOLE, ...FRACTIONS].includes(stored) && isPlain(element)
}

/** What a file calls the type of a column, for a sentence: "INT64 TIMESTAMP". */
export const writtenType = ({ type, converted_type, logical_type }: SchemaElement): string =>
  [type ?? 'a group of columns', logical_type?.type ?? converted_type].filter(Boolean).join(' ')
