import { afterAll, onTestFinished } from 'vitest'
import { ATTACH_TABLES, type Engine } from '../../workers/warehouse/engine'
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
  engine.run(`USE memory; DETACH atlas; ${ATTACH_TABLES}; USE atlas`)
  const names = rowsOf<{ readonly name: string; readonly kind: 'TABLE' | 'VIEW' }>(
    engine.query(
      `SELECT table_name AS name, 'TABLE' AS kind FROM duckdb_tables() WHERE temporary
      UNION ALL SELECT view_name, 'VIEW' FROM duckdb_views() WHERE temporary AND NOT internal`,
    ),
  )
  for (const { name, kind } of names) engine.run(`DROP ${kind} IF EXISTS temp."${name}"`)
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
