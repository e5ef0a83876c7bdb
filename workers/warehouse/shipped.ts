import { LOADED_TABLES } from './schema'
import type { Engine } from './engine'

/** Reads a file the app ships, by its path below the app's own address. */
export type ReadShipped = (path: string) => Promise<Uint8Array>

export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const unzipped = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unzipped).arrayBuffer())
}

const SHIPPED_DEMO = LOADED_TABLES.filter((table) => table !== 'rejects')

/** Replaces what is open by the demo data. What is open stays if any part cannot be read. */
export async function loadDemo(engine: Engine, read: ReadShipped): Promise<void> {
  const streams = await Promise.all(
    SHIPPED_DEMO.map(async (table) => gunzip(await read(`demo/${table}.arrow.gz`))),
  )
  SHIPPED_DEMO.forEach((table, index) => fill(engine, table, streams[index]!))
  engine.run('DELETE FROM rejects')
}

export async function loadJobs(engine: Engine, read: ReadShipped): Promise<void> {
  fill(engine, 'jobs', await gunzip(await read('jobs.arrow.gz')))
}

function fill(engine: Engine, table: string, ipcStream: Uint8Array): void {
  engine.insertArrow('shipped', ipcStream)
  engine.run(
    `BEGIN; DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM shipped; COMMIT; DROP TABLE shipped`,
  )
}
