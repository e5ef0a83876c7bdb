import type { TableStreams } from './arrays/loaded_tables'
import type { Engine } from './engine'
import { fillTables, emptyStreams } from './fill_tables'
import type { LoadedStreams } from './fill_tables'
import { TABLES_BESIDE_DEMO } from './schema'
import type { LoadedTable } from './schema'

/** Reads a file that comes with the app, by its path below the app's own address. */
export type ReadAppFile = (path: string) => Promise<Uint8Array>

const GZIP_MAGIC = [0x1f, 0x8b]

/** The bytes inside a gzip file. Some servers unzip such files themselves: bytes that are not zipped are returned as they are. */
async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (GZIP_MAGIC.some((mark, at) => bytes[at] !== mark)) return bytes
  const unzipped = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unzipped).arrayBuffer())
}

const DEMO_TABLES = [
  'schools',
  'employers',
  'volunteers',
  'packages',
  'requests',
  'outcomes',
  'calendar_events',
  'term_dates',
  'engagements',
  'written_employers',
  'lists',
  'area_members',
  'targets',
] as const

/** The demo's tables as Arrow IPC streams. */
export async function readDemo(readAppFile: ReadAppFile): Promise<LoadedStreams> {
  const streams: Record<LoadedTable, Uint8Array[]> = emptyStreams()
  const readTable = async (table: LoadedTable) =>
    streams[table].push(await gunzip(await readAppFile(`demo/${table}.arrow.gz`)))
  await Promise.all(DEMO_TABLES.map(readTable))
  return streams
}

/** The demo, with the saved tables of what was loaded beside it. */
export async function readDemoWithSaved(
  readAppFile: ReadAppFile,
  saved: LoadedStreams,
): Promise<LoadedStreams> {
  const streams: Record<LoadedTable, TableStreams> = { ...(await readDemo(readAppFile)) }
  for (const table of TABLES_BESIDE_DEMO) streams[table] = saved[table]
  return streams
}

/** Opens the demo in the engine alone. */
export const loadDemo = async (engine: Engine, readAppFile: ReadAppFile): Promise<void> =>
  fillTables(engine, await readDemo(readAppFile))

/** Puts the published job figures into the `jobs` table. */
export async function loadPublishedJobs(engine: Engine, readAppFile: ReadAppFile): Promise<void> {
  engine.insertArrow('published_jobs', await gunzip(await readAppFile('jobs.arrow.gz')))
  engine.run('DELETE FROM jobs; INSERT INTO jobs SELECT * FROM published_jobs; DROP TABLE published_jobs')
}
