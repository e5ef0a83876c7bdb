import type { PlansReading } from '../../../src/domain/plan/merge_plans'
import * as v from 'valibot'
import type { ProjectNote, ProjectOpening } from '../../../src/domain/project/project_file'
import { tablesOfStreams } from '../arrays/loaded_tables'
import { emptyStreams } from '../fill_tables'
import type { LoadedStreams } from '../fill_tables'
import { bytesOfEntry, entriesOf } from '../intake/formats/zip'
import type { ZipEntry } from '../intake/formats/zip'
import { Refusal } from '../intake/refusal'
import { tablesProblem } from './check_tables'
import { lossesOf, type LostPart } from './lost_parts'
import { migrateProject } from './migrate_project'
import { PROJECT_FORMAT, PROJECT_JSON, PROJECT_VERSION, projectSchema } from './project_json'
import type { OpenProject, ProjectJson, ProjectPart } from './project_json'
import { sha256 } from './sha256'

/** A project whose every part has been checked. */
export interface ReadableProject extends OpenProject {
  readonly outcome: 'readable'
  readonly note: ProjectNote
  /** Of the demo only what was loaded beside it, which is opened as the app ships it. */
  readonly streams: LoadedStreams
  /** Parts that are not what was saved: none, unless only the undamaged parts were requested. */
  readonly lost: readonly LostPart[]
}

/** Why a project file cannot be opened, in one sentence for the screen. */
class UnreadableProject extends Error {}

const NOT_A_PROJECT =
  'This is not a project saved by Reach Atlas: choose a file whose name ends in .reachatlas.'

const damagedError = (part: string): UnreadableProject =>
  new UnreadableProject(`This project file is damaged or cut short (${part}): use another copy of it.`)

/** What a message calls the file where it cannot be read from the disk. */
const PROJECT_FILE = 'This project file'

const startsAsZip = async (archive: Blob): Promise<boolean> => (await archive.slice(0, 2).text()) === 'PK'

async function projectJsonOf(
  archive: Blob,
  entries: readonly ZipEntry[],
): Promise<Readonly<Record<string, unknown>>> {
  const entry = entries.find(({ name }) => name === PROJECT_JSON)
  if (!entry) throw new UnreadableProject(NOT_A_PROJECT)
  const bytes = await bytesOfEntry(PROJECT_FILE, archive, entry)
  if (!bytes) throw damagedError(PROJECT_JSON)
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw damagedError(PROJECT_JSON)
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== PROJECT_FORMAT)
    throw new UnreadableProject(NOT_A_PROJECT)
  return json
}

function parseProject(json: Readonly<Record<string, unknown>>): ProjectJson {
  if (Number(json['version']) > PROJECT_VERSION)
    throw new UnreadableProject(
      `This project was saved by a newer Reach Atlas (file version ${Number(json['version'])}; this one reads up to ${PROJECT_VERSION}): open it there, or bring this one up to date.`,
    )
  const reading = v.safeParse(projectSchema, migrateProject(json))
  if (reading.success) return reading.output
  throw damagedError(`${PROJECT_JSON}, ${v.getDotPath(reading.issues[0]) ?? 'version'}`)
}

/** The bytes of one part, checked; undefined where they are not those that were saved. */
async function verifiedStreamOf(
  archive: Blob,
  entries: readonly ZipEntry[],
  { path, bytes, sha256: expected }: ProjectPart,
): Promise<Uint8Array | undefined> {
  const entry = entries.find(({ name }) => name === path)
  if (entry?.size !== bytes) return undefined
  const stream = await bytesOfEntry(PROJECT_FILE, archive, entry).catch(() => undefined)
  return stream && (await sha256(stream)) === expected ? stream : undefined
}

/** Reads project.json and the list of entries, and no part yet. Throws UnreadableProject. */
async function readHead(archive: Blob): Promise<{ project: ProjectJson; entries: readonly ZipEntry[] }> {
  const entries = await entriesOf(PROJECT_FILE, archive)
  if (!entries)
    throw (await startsAsZip(archive))
      ? damagedError('its end is missing')
      : new UnreadableProject(NOT_A_PROJECT)
  return { project: parseProject(await projectJsonOf(archive, entries)), entries }
}

/** What is wrong with the tables, as words that follow "in it"; undefined where nothing is. */
function streamsProblem(streams: LoadedStreams): string | undefined {
  try {
    return tablesProblem(tablesOfStreams(streams))
  } catch {
    return 'a table cannot be read or lacks a column'
  }
}

type DamagedProject = Extract<ProjectOpening, { outcome: 'damaged' }>

/** Reads every part. Where parts are damaged, returns what is lost with them, or leaves them out. */
async function readArchive(archive: Blob, undamagedOnly: boolean): Promise<ReadableProject | DamagedProject> {
  const { project, entries } = await readHead(archive)
  const { demo, files, parts, name, savedAt, app, address, decisions } = project
  const streams = emptyStreams()
  const lost: ProjectPart[] = []
  for (const part of parts) {
    const stream = await verifiedStreamOf(archive, entries, part)
    if (stream) streams[part.table].push(stream)
    else lost.push(part)
  }
  if (lost.length > 0 && !undamagedOnly)
    return {
      outcome: 'damaged',
      why: damagedError(lost.map(({ path }) => path).join(', ')).message,
      losses: lossesOf(lost, streams),
    }
  const problem = demo || lost.length > 0 ? undefined : streamsProblem(streams)
  if (problem !== undefined)
    throw new UnreadableProject(
      `This project file cannot be opened: in it ${problem}. Use another copy of it.`,
    )
  return { outcome: 'readable', note: { name, savedAt, app, address, decisions }, demo, files, streams, lost }
}

/**
 * Reads a project file back as it would be opened, one part in memory at a time. Throws, saying which part, where any
 * of it is not what was written.
 */
export async function verifyProject(file: Blob): Promise<void> {
  const { project, entries } = await readHead(file)
  for (const part of project.parts)
    if (!(await verifiedStreamOf(file, entries, part))) throw damagedError(part.path)
}

/**
 * Reads and checks all of a project file, or what of it is undamaged; nothing that is open is touched.
 */
export async function readProject(
  file: Blob,
  undamagedOnly = false,
): Promise<ReadableProject | Exclude<ProjectOpening, { outcome: 'opened' }>> {
  try {
    return await readArchive(file, undamagedOnly)
  } catch (reason) {
    if (reason instanceof UnreadableProject || reason instanceof Refusal)
      return { outcome: 'refused', why: reason.message }
    throw reason
  }
}

/** The plans that a project file holds, without reading its tables. */
export async function readPlans(file: Blob): Promise<PlansReading> {
  try {
    const { project } = await readHead(file)
    return { kind: 'plans', plans: project.decisions.plans }
  } catch (reason) {
    if (reason instanceof UnreadableProject || reason instanceof Refusal)
      return { kind: 'refused', why: reason.message }
    throw reason
  }
}
