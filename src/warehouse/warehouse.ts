import { proxy, wrap } from 'comlink'
import type { Remote } from 'comlink'
import type { FileChoice, LoadOutcome, Progress } from '../domain/import_report'
import type { WarehouseWorker } from '../../workers/warehouse/worker'

/** The one door to the worker. */
export type Warehouse = Remote<WarehouseWorker>

/** Starts the worker and its engine. Questions may be put at once: they wait until the engine is open. */
export function startWarehouse(): Warehouse {
  const worker = new Worker(new URL('../../workers/warehouse/worker.ts', import.meta.url), {
    type: 'module',
    name: 'warehouse',
  })
  return wrap<WarehouseWorker>(worker)
}

export const loadFiles = (
  warehouse: Warehouse,
  choices: readonly FileChoice[],
  onProgress: (progress: Progress) => void,
): Promise<LoadOutcome> => warehouse.load(choices, proxy(onProgress))
