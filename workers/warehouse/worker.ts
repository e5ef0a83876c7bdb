import '../keep_to_own_origin'
import { expose } from 'comlink'
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import postcodeDistricts from '../../data/facts/postcode_districts.csv?raw'
import { bind } from './bind'
import type { Engine } from './engine'
import { WebKeepLock } from './kept/keep_lock'
import { Keeper } from './kept/keeper'
import * as keeperCommands from './kept/keeper_commands'
import { opfsFolder } from './kept/opfs_folder'
import { holdWorkerLock } from './worker_lock'
import { createParts } from './parts'
import type { Parts } from './parts'
import { warehouseOf } from './warehouse'

let parts: Parts | undefined

const warehouse = warehouseOf(() => {
  if (!parts) throw new Error('The warehouse was asked before it was started')
  return parts
})
const keeper = new Keeper(
  warehouse,
  opfsFolder,
  new WebKeepLock('locks' in navigator ? navigator.locks : undefined),
)

/** Opens the warehouse once; `appAddress` is where the app's own files lie. */
async function start(appAddress: string): Promise<void> {
  parts ??= createParts(openBrowserEngine, appFileReader(appAddress), postcodeDistricts)
  await holdWorkerLock(self.name)
}

/** DuckDB's own code is fetched only now: the first answers do without it. */
async function openBrowserEngine(): Promise<Engine> {
  const [{ openEngine }, { BROWSER_RUNTIME }] = await Promise.all([
    import('./engine'),
    import('@duckdb/duckdb-wasm/blocking'),
  ])
  return openEngine(new URL(wasm, self.location.href).href, BROWSER_RUNTIME)
}

const appFileReader = (appAddress: string) => async (path: string) => {
  const response = await fetch(new URL(path, appAddress))
  if (!response.ok)
    throw new Error(`${path} could not be read from the app’s own address (${response.status})`)
  return new Uint8Array(await response.arrayBuffer())
}

const worker = { start, ...warehouse, ...bind(keeperCommands, () => keeper) }

export type WarehouseWorker = typeof worker
expose(worker)
