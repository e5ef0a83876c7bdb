import { beforeAll, describe, expect, test } from 'vitest'
import { METRICS } from '../../workers/warehouse/metrics/metrics'
import { rowsOf } from '../../workers/warehouse/rows'
import { createSchema, METRIC_SQL } from '../../workers/warehouse/schema'
import { engineOfThisFile } from './engine_of_this_test'
import { createOracle, ORACLE, ORACLE_SQL } from './oracle/oracle'

const engine = await engineOfThisFile()
beforeAll(() => {
  createSchema(engine)
  createOracle(engine)
})

const SQL: Record<string, string | undefined> = { ...METRIC_SQL, ...ORACLE_SQL }

test('every metric file is declared, and every declared metric has a file', () => {
  expect(Object.keys(METRIC_SQL).sort()).toEqual(Object.keys(METRICS).sort())
})

describe.each(Object.entries({ ...METRICS, ...ORACLE }))('%s', (name, { parameters, columns }) => {
  test('has the declared columns', () => {
    const call = `${name}(${parameters.map(() => 'NULL').join(', ')})`
    const described = engine.query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${call})`)
    const found = Object.fromEntries(
      rowsOf<{ column_name: string; column_type: string }>(described).map((row) => [
        row.column_name,
        row.column_type,
      ]),
    )
    const declared = Object.fromEntries(
      Object.entries(columns).map(([column, type]) => [column, type.replace('?', '')]),
    )
    expect(found).toEqual(declared)
  })

  test('takes the declared parameters', () => {
    const macro = engine.query(`SELECT parameters FROM duckdb_functions() WHERE function_name = '${name}'`)
    const taken = macro.get(0)?.['parameters'] as { toArray(): unknown[] } | undefined
    expect(Array.from(taken?.toArray() ?? [])).toEqual(parameters)
  })

  test('says in its first line what a row is', () => {
    expect(SQL[name]).toMatch(/^-- (A row is|One row)/)
  })
})
