import { afterAll, onTestFinished } from 'vitest'
import type { Engine } from '../../workers/warehouse/engine'
import { rowsOf } from '../../workers/warehouse/rows'
import { openEngineInNode } from './engine_in_node'
import { rememberMacros } from './macro_memory'

/** Emptied engines of tests that are over: to open one takes longer than most tests do. */
const idle: Engine[] = []
/** Engines of the test file that is running. */
const lent: Engine[] = []

const open = async (): Promise<Engine> => idle.pop() ?? rememberMacros(await openEngineInNode())

/** Takes every table away; macros stay, and are replaced where others of their names are made. */
function takeBack(engine: Engine): void {
  const made = rowsOf<{ readonly kind: 'TABLE' | 'VIEW' | 'TYPE'; readonly name: string }>(
    engine.query(
      `SELECT 'VIEW' AS kind, format('"{}"."{}"."{}"', database_name, schema_name, view_name) AS name FROM duckdb_views() WHERE NOT internal
      UNION ALL SELECT 'TABLE', format('"{}"."{}"."{}"', database_name, schema_name, table_name) FROM duckdb_tables()
      UNION ALL SELECT 'TYPE', format('"{}"."{}"."{}"', database_name, schema_name, type_name) FROM duckdb_types() WHERE NOT internal`,
    ),
  )
  if (made.length > 0)
    engine.run(made.map(({ kind, name }) => `DROP ${kind} IF EXISTS ${name} CASCADE`).join('; '))
  idle.push(engine)
}

/** An empty engine for the test that is running, and only as long as it runs. */
export function engineOfThisTest(): Promise<Engine> {
  const opening = open()
  onTestFinished(async () => takeBack(await opening))
  return opening
}

/** An empty engine for the test file that is running, and only as long as it runs. */
export async function engineOfThisFile(): Promise<Engine> {
  const engine = await open()
  lent.push(engine)
  return engine
}

/** Call once for each test file, before it. */
export function takeEnginesBackAtTheEnd(): void {
  afterAll(() => lent.splice(0).forEach(takeBack))
}
