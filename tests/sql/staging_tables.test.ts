import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { createIntake } from '../../workers/warehouse/intake/intake'
import { STAGING_TABLES } from '../../workers/warehouse/intake/staging_tables'
import { rowsOf } from '../../workers/warehouse/rows'
import { createSchema } from '../../workers/warehouse/schema'
import { openEngineInNode } from './engine_in_node'
import { load, register, reportsOf, textFile } from './intake_in_node'

/** The engine, which notes the columns of each staging table as it is made. */
function watched(engine: Engine, seen: Map<string, Set<string>>): Engine {
  const columnsOf = (table: string): string[] =>
    rowsOf<{ column_name: string }>(
      engine.query('SELECT column_name FROM duckdb_columns() WHERE table_name = $1', table),
    ).map(({ column_name }) => column_name)
  const look = (sql: string): void => {
    for (const [, name = ''] of sql.matchAll(/\bCREATE OR REPLACE (?:TEMP )?(?:TABLE|VIEW) (\w+)/g)) {
      const columns = name in STAGING_TABLES ? columnsOf(name) : []
      if (columns.length > 0) seen.set(name, new Set(columns))
    }
  }
  return {
    ...engine,
    run(sql) {
      engine.run(sql)
      look(sql)
    },
    insertArrow(table, stream) {
      engine.insertArrow(table, stream)
      if (table in STAGING_TABLES) seen.set(table, new Set(columnsOf(table)))
    },
  }
}

test('each staging table that a load makes has the columns that are declared', async () => {
  const seen = new Map<string, Set<string>>()
  const engine = watched(await openEngineInNode(), seen)
  createSchema(engine)
  const intake = createIntake(engine, readFileSync('data/facts/postcode_districts.csv', 'utf8'))
  const log = (rows: string) => ({
    file: textFile('log.csv', `ID,Activity date,School URN,Type,Status,Pupils,Hours\n${rows}`),
    kind: 'engagements' as const,
  })
  const chosen = [
    register,
    {
      file: textFile('employers.csv', 'Employer,Postcode,SIC\nGrove Engineering,LS1 1AA,25\n'),
      kind: 'employers' as const,
    },
    log('A1,01/10/2023,100001,STEM club,Delivered,30,1\nA2,xx,100001,STEM club,Delivered,30,1'),
  ]
  await reportsOf(load(intake, chosen))
  const open = { registerOpen: true, keepOpenTables: true }
  await reportsOf(
    load(intake, [register, log('A1,01/10/2023,100001,STEM club,Delivered,31,1')], {
      ...open,
      agree: () => Promise.resolve('add'),
    }),
  )
  const missing = [...seen].flatMap(([table, columns]) =>
    (STAGING_TABLES[table]?.columns ?? [])
      .filter((column) => !columns.has(column))
      .map((column) => `${table}.${column}`),
  )
  expect(seen.size).toBeGreaterThan(20)
  expect(missing).toEqual([])
})
