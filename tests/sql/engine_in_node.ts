import { createRequire } from 'node:module'
import { NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking'
import { onTestFinished } from 'vitest'
import { openEngine, type Engine } from '../../workers/warehouse/engine'

const WASM = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')

/** The engine the app ships, opened in Node. */
export const openEngineInNode = (): Promise<Engine> => openEngine(WASM, NODE_RUNTIME)

/** Emptied engines of tests that are over: to open one takes longer than most tests do. */
const idle: Engine[] = []

/** An empty engine for the test that is running, and only as long as it runs. */
export async function engineOfThisTest(): Promise<Engine> {
  const engine = idle.pop() ?? (await openEngineInNode())
  onTestFinished(() => {
    engine.run("USE memory; DETACH atlas; ATTACH ':memory:' AS atlas (COMPRESS); USE atlas")
    idle.push(engine)
  })
  return engine
}
