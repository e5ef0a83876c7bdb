import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { NODE_RUNTIME } from '@duckdb/duckdb-wasm/blocking'
import { openEngine, type Engine } from '../../workers/warehouse/engine'

const WASM = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')

// Each function is optimised as it is first called: the threads of the tests share what is compiled, and run for minutes.
setFlagsFromString('--no-liftoff')
// The shipped engine is valid, and is checked again as each function is first called.
setFlagsFromString('--wasm-lazy-validation')

/** The engine the app ships, opened in Node. */
export const openEngineInNode = (): Promise<Engine> => openEngine(WASM, NODE_RUNTIME)
