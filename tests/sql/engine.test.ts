import { beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../../workers/warehouse/rows'
import type { Engine } from '../../workers/warehouse/engine'
import { openEngineInNode } from './engine_in_node'

let engine: Engine
beforeAll(async () => {
  engine = await openEngineInNode()
})

test('binds parameters in order and returns counts as numbers', () => {
  const rows = engine.query('SELECT $1::INTEGER AS a, $2::VARCHAR AS b, count(*)::INTEGER AS c', 7, 'x')
  expect(rowsOf(rows)).toEqual([{ a: 7, b: 'x', c: 1 }])
})

test('runs many statements in one text', () => {
  engine.run('CREATE TABLE t(a INTEGER); INSERT INTO t VALUES (1), (2);')
  expect(engine.query('SELECT sum(a)::INTEGER AS s FROM t').get(0)?.toJSON()).toEqual({ s: 3 })
})

test('an extension that is not there is a clean error, never a download', () => {
  expect(() => engine.query("SELECT * FROM read_parquet('x.parquet')")).toThrow(/read_parquet|parquet/i)
})
