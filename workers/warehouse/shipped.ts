import type { TableStreams } from './arrays/loaded_tables'
import type { Engine } from './engine'
import { fillTables, emptyStreams } from './fill'
import type { LoadedStreams } from './fill'
import { BESIDE_DEMO } from './schema'
import type { LoadedTable } from './schema'

/** Reads a file the app ships, by its path below the app's own address. */
export type ReadShipped = (path: string) => Promise<Uint8Array>

const GZIP_MARK = [0x1f, 0x8b]

/** The bytes inside a gzip file. Some servers unzip such files on their way out: what is not zipped stays as it is. */
async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (GZIP_MARK.some((mark, at) => bytes[at] !== mark)) return bytes
  const unzipped = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unzipped).arrayBuffer())
}

const DEMO_TABLES = [
  'schools',
  'employers',
  'engagements',
  'written_employers',
  'lists',
  'area_members',
  'targets',
] as const

/** The demo's tables as Arrow IPC streams. */
export async function readDemo(read: ReadShipped): Promise<LoadedStreams> {
  const streams: Record<LoadedTable, Uint8Array[]> = emptyStreams()
  const readTable = async (table: LoadedTable) =>
    streams[table].push(await gunzip(await read(`demo/${table}.arrow.gz`)))
  await Promise.all(DEMO_TABLES.map(readTable))
  return streams
}

/** The demo with what was loaded beside it and saved. */
export async function readDemoWith(read: ReadShipped, saved: LoadedStreams): Promise<LoadedStreams> {
  const streams: Record<LoadedTable, TableStreams> = { ...(await readDemo(read)) }
  for (const table of BESIDE_DEMO) streams[table] = saved[table]
  return streams
}

/** Opens the demo in the engine alone. */
export const loadDemo = async (engine: Engine, read: ReadShipped): Promise<void> =>
  fillTables(engine, await readDemo(read))

/** Puts the published job figures into the `jobs` table. */
export async function loadJobs(engine: Engine, read: ReadShipped): Promise<void> {
  engine.insertArrow('shipped_jobs', await gunzip(await read('jobs.arrow.gz')))
  engine.run('DELETE FROM jobs; INSERT INTO jobs SELECT * FROM shipped_jobs; DROP TABLE shipped_jobs')
}
