import { createRequire } from 'node:module'
import { NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking'
import { openEngine, type Engine } from '../../workers/warehouse/engine'

/** The engine the app ships, opened in Node. */
export const openEngineInNode = (): Promise<Engine> =>
  openEngine(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), NODE_RUNTIME)
