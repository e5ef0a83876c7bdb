import '../keep_to_own_origin'
import { expose, transfer } from 'comlink'
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import postcodeDistricts from '../../data/facts/postcode_districts.csv?raw'
import { buffersOf } from './buffers'
import type { ProjectNote } from '../../src/domain/project_file'
import type { Engine } from './engine'
import { WebKeepLock } from './kept/keep_lock'
import { Keeper } from './kept/keeper'
import { opfsFolder } from './kept/opfs_folder'
import { lockForLife } from './life'
import { Warehouse } from './warehouse'

let open: Warehouse | undefined
let keeper: Keeper | undefined

/** Opens the warehouse once; `appAddress` is where the app's own files lie. */
async function start(appAddress: string): Promise<void> {
  open ??= new Warehouse(openBrowserEngine, readFrom(appAddress), postcodeDistricts)
  keeper ??= new Keeper(open, opfsFolder, new WebKeepLock('locks' in navigator ? navigator.locks : undefined))
  await lockForLife(self.name)
}

/** DuckDB's own code is fetched only now: the first answers do without it. */
async function openBrowserEngine(): Promise<Engine> {
  const [{ openEngine }, { BROWSER_RUNTIME }] = await Promise.all([
    import('./engine'),
    import('@duckdb/duckdb-wasm/blocking'),
  ])
  return openEngine(new URL(wasm, self.location.href).href, BROWSER_RUNTIME)
}

const readFrom = (appAddress: string) => async (path: string) => {
  const response = await fetch(new URL(path, appAddress))
  if (!response.ok)
    throw new Error(`${path} could not be read from the app’s own address (${response.status})`)
  return new Uint8Array(await response.arrayBuffer())
}

const running = (): Warehouse => {
  if (!open) throw new Error('The warehouse was asked before it was started')
  return open
}

const keeping = (): Keeper => {
  if (!keeper) throw new Error('The warehouse was asked to keep before it was started')
  return keeper
}

type Verb = keyof Warehouse
type VerbsOf = { [K in Verb]: Warehouse[K] }

/** Every verb of the warehouse; large columns of an answer are handed over, not copied. */
const verb =
  <K extends Verb>(name: K) =>
  async (...given: Parameters<VerbsOf[K]>): Promise<Awaited<ReturnType<VerbsOf[K]>>> => {
    const warehouse = running()
    const call = warehouse[name] as (...given: Parameters<VerbsOf[K]>) => ReturnType<VerbsOf[K]>
    return await call.apply(warehouse, given)
  }

const handedOver =
  <Given extends unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) =>
  async (...given: Given): Promise<Answer> => {
    const answer = await ask(...given)
    return transfer(answer, buffersOf(answer))
  }

const warehouse = {
  start,
  engineReady: verb('engineReady'),
  openDemo: verb('openDemo'),
  describe: verb('describe'),
  schools: verb('schools'),
  employers: verb('employers'),
  outlines: verb('outlines'),
  coverage: handedOver(verb('coverage')),
  gaps: handedOver(verb('gaps')),
  pupils: verb('pupils'),
  whoCouldShow: verb('whoCouldShow'),
  yearGroup: verb('yearGroup'),
  schoolHistory: verb('schoolHistory'),
  jobsCatalogue: verb('jobsCatalogue'),
  jobs: verb('jobs'),
  recognise: verb('recognise'),
  recogniseTable: verb('recogniseTable'),
  tryFile: verb('tryFile'),
  load: verb('load'),
  cancelLoad: verb('cancelLoad'),
  decide: verb('decide'),
  codingReview: verb('codingReview'),
  matchReview: verb('matchReview'),
  findMatches: verb('findMatches'),
  readMatchFile: verb('readMatchFile'),
  saveProject: verb('saveProject'),
  openProject: verb('openProject'),
  openKept: () => keeping().openKept(),
  waitToKeep: () => keeping().waitToKeep(),
  keepProject: (note: ProjectNote) => keeping().keepProject(note),
  keepNote: (note: ProjectNote) => keeping().keepNote(note),
  clearKept: () => keeping().clearKept(),
  changeBoundaries: verb('changeBoundaries'),
  coverageCsv: verb('coverageCsv'),
  gapsCsv: verb('gapsCsv'),
  rejectedRowsCsv: verb('rejectedRowsCsv'),
  importReportJson: verb('importReportJson'),
  quality: verb('quality'),
  exactDoubles: verb('exactDoubles'),
  rowsToCheckCsv: verb('rowsToCheckCsv'),
}

export type WarehouseWorker = typeof warehouse
expose(warehouse)
