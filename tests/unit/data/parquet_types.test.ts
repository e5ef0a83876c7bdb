import type { SchemaElement } from 'hyparquet'
import { expect, test } from 'vitest'
import { canHold, parquetElement, writtenType } from '../../../workers/warehouse/parquet/parquet_types'
import { COLUMN_TYPES, type ColumnType } from '../../../workers/warehouse/parquet/table_columns'

const element = (of: Partial<SchemaElement>): SchemaElement => ({ name: 'x', ...of })

test.each(COLUMN_TYPES)('a column that is written as %s is read as that', (type) => {
  expect(canHold(type, parquetElement('x', type))).toBe(true)
})

test.each<[ColumnType, Partial<SchemaElement>, boolean, string]>([
  ['INTEGER', { type: 'INT64' }, true, 'INT64'],
  ['INTEGER', { type: 'INT32', converted_type: 'INT_16' }, true, 'INT32 INT_16'],
  ['INTEGER', { type: 'DOUBLE' }, false, 'DOUBLE'],
  ['INTEGER', { type: 'INT32', converted_type: 'DATE' }, false, 'INT32 DATE'],
  ['DOUBLE', { type: 'FLOAT' }, true, 'FLOAT'],
  ['DOUBLE', { type: 'INT32' }, true, 'INT32'],
  ['FLOAT', { type: 'INT64', converted_type: 'DECIMAL' }, false, 'INT64 DECIMAL'],
  ['DATE', { type: 'INT32', logical_type: { type: 'DATE' } }, true, 'INT32 DATE'],
  ['DATE', { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, false, 'INT64 TIMESTAMP_MILLIS'],
  ['DATE', { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, false, 'BYTE_ARRAY UTF8'],
  ['VARCHAR', { type: 'BYTE_ARRAY', logical_type: { type: 'STRING' } }, true, 'BYTE_ARRAY STRING'],
  ['VARCHAR', { type: 'BYTE_ARRAY' }, false, 'BYTE_ARRAY'],
  ['VARCHAR', { type: 'INT32' }, false, 'INT32'],
  ['BOOLEAN', { type: 'INT32' }, false, 'INT32'],
  ['BOOLEAN', { num_children: 2 }, false, 'a group of columns'],
])('%s of %o: %s, called “%s”', (type, of, holds, called) => {
  expect(canHold(type, element(of))).toBe(holds)
  expect(writtenType(element(of))).toBe(called)
})
