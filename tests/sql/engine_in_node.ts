import { createRequire } from 'node:module'
import { NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking'
import { openEngine, type Engine } from '../../workers/warehouse/engine'

const WASM = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')

/** The engine the app ships, opened in Node. */
export const openEngineInNode = (): Promise<Engine> => openEngine(WASM, NODE_RUNTIME)
