import type {
  FileChoice,
  FileKind,
  FileReport,
  LoadOutcome,
  Progress,
} from '../../../src/domain/import_report'
import type { Changes } from '../../../src/domain/changes'
import type { Engine } from '../engine'
import { changesOf } from './changes/changes'
import { aFileOf } from './headings'
import { countOf } from './kinds/reader'
import { isAddedTo, publish, rematchOpenEngagements } from './publish'
import { pausing, turn } from './pieces'
import { checkChoice, readFile } from './read_file'
import type { Pacing } from './read_rows'
import { Cancelled, Refusal } from './refusal'
import { dropStagedTables, makeStagedTables } from './staged_tables'

export interface LoadOptions {
  /** The open tables hold a register that stays. */
  readonly registerOpen: boolean
  /** False: everything open is replaced by this load. True: only the kinds loaded now are. */
  readonly keepOpenTables: boolean
  readonly onProgress: (progress: Progress) => void
  readonly cancelled: () => boolean
  /** How many rows of a log are judged at once; more take more memory, fewer more time. */
  readonly rowsAtOnce: number
  /** Asked before open rows are replaced by newer ones, with what would change; false leaves everything as it is. */
  readonly agree: (changes: readonly Changes[]) => Promise<boolean>
}

/** Names of the files that the open tables came from, by kind. */
export type OpenFiles = Map<FileKind, readonly string[]>

/** Schools come first: engagements, lists and hub areas are matched to them. */
const ORDER: readonly FileKind[] = [
  'schools',
  'school_links',
  'employers',
  'hub_areas',
  'priority_list',
  'engagements',
  'targets',
  'boundaries',
  'jobs',
  'own_table',
]
const NEEDS_REGISTER = new Set<FileKind>(['engagements', 'priority_list', 'hub_areas', 'boundaries'])

/** Times that a file may be read from the disk: for its encoding, for what must be known of all rows, and for the rows. */
const READINGS = 3

/** Reports progress, each file weighing as much as its bytes, and stops when asked to. */
function pacer(choices: readonly FileChoice[], { onProgress, cancelled, rowsAtOnce }: LoadOptions) {
  const whole = choices.reduce((bytes, { file }) => bytes + file.size, 1)
  let before = 0
  const report = (doing: string, file: string, bytes: number): void => {
    onProgress({ doing, file, done: bytes / whole })
    if (cancelled()) throw new Cancelled()
  }
  const turnAt = async (doing: string, file: string, bytes: number): Promise<void> => {
    await turn()
    report(doing, file, bytes)
  }
  return {
    /** Paces the reading of a file; files are read one after another. */
    of({ name, size }: File): Pacing {
      const from = before
      before += size
      let doing = ''
      let reached = from
      const pause = pausing((read) => {
        reached = from + Math.min(size, read / READINGS)
        report(doing, name, reached)
      })
      const step = (next: string): Promise<void> => {
        doing = next
        return turnAt(doing, name, reached)
      }
      return { rowsAtOnce, step, pause }
    },
    atTheEnd: (doing: string): Promise<void> => turnAt(doing, '', before),
  }
}

/** Files of one name, as out of two folders, are told apart by a number: rows and rejects are known by it. */
function toldApart(choices: readonly FileChoice[]): FileChoice[] {
  const times = new Map<string, number>()
  return choices.map((choice) => {
    const { name } = choice.file
    const known = `${name}, ${choice.part ?? ''}`
    const time = (times.get(known) ?? 0) + 1
    times.set(known, time)
    return time === 1 ? choice : { ...choice, file: new File([choice.file], `${name} (${time})`) }
  })
}

function checkChoices(choices: readonly FileChoice[], hasRegister: boolean): void {
  for (const choice of choices) {
    checkChoice(choice)
    if (!hasRegister && NEEDS_REGISTER.has(choice.kind))
      throw new Refusal(
        choice.file.name,
        `${choice.file.name} is ${aFileOf(choice.kind)}, whose rows are matched to schools: load the schools file first, or both together.`,
      )
  }
}

const leftOut = (count: number): string =>
  `${countOf(count, 'engagement')} already open left out, at schools that are not in this file: see “Matching”.`

/** Where a register replaces the open one under open engagements, they are matched again; its report says what is lost. */
function rematch(engine: Engine, reports: readonly FileReport[]): FileReport[] {
  const lost = rematchOpenEngagements(engine)
  return reports.map((report) =>
    report.kind === 'schools' && lost > 0
      ? { ...report, notices: [...report.notices, leftOut(lost)] }
      : report,
  )
}

/** Open files whose rejects go: those of the kinds that are replaced, and those read again. */
function replacedFiles(reports: readonly FileReport[], openFiles: OpenFiles): string[] {
  return reports.flatMap(({ kind, file }) => [file, ...(isAddedTo(kind) ? [] : (openFiles.get(kind) ?? []))])
}

/** Takes what was loaded into account of which files are open. */
export function noteOpenFiles(
  reports: readonly FileReport[],
  keepOpenTables: boolean,
  openFiles: OpenFiles,
): void {
  if (!keepOpenTables) openFiles.clear()
  const loaded = new Set(reports.map(({ kind }) => kind))
  for (const kind of loaded) {
    const files = reports.filter((report) => report.kind === kind).map(({ file }) => file)
    openFiles.set(kind, isAddedTo(kind) ? [...(openFiles.get(kind) ?? []), ...files] : files)
  }
}

/** Throws Cancelled where a person would rather keep what is open. */
async function askFirst(engine: Engine, kinds: ReadonlySet<FileKind>, { agree }: LoadOptions): Promise<void> {
  const changes = changesOf(engine, kinds)
  if (changes.length > 0 && !(await agree(changes))) throw new Cancelled()
}

/** Stages every file, then puts all of them in place at once. Throws Refusal or Cancelled with nothing changed. */
async function stageAndPublish(
  engine: Engine,
  choices: readonly FileChoice[],
  options: LoadOptions,
  openFiles: OpenFiles,
): Promise<FileReport[]> {
  const kinds = new Set(choices.map(({ kind }) => kind))
  const { keepOpenTables } = options
  checkChoices(choices, kinds.has('schools') || (options.registerOpen && keepOpenTables))
  const pace = pacer(choices, options)
  makeStagedTables(engine, kinds.has('schools'))
  let reports: FileReport[] = []
  for (const choice of choices.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)))
    reports.push(await readFile(engine, choice, pace.of(choice.file)))
  if (keepOpenTables) await askFirst(engine, kinds, options)
  await pace.atTheEnd('Putting in place')
  if (keepOpenTables && kinds.has('schools') && !kinds.has('engagements')) {
    reports = rematch(engine, reports)
    kinds.add('engagements')
  }
  publish(engine, { kinds, keepOpenTables, replacedFiles: replacedFiles(reports, openFiles) })
  noteOpenFiles(reports, keepOpenTables, openFiles)
  return reports
}

/**
 * Loads the chosen files together: all of them, or on refusal, cancel or error none, with the open tables as before.
 * Errors that are no fault of a file are thrown on.
 */
export async function loadFiles(
  engine: Engine,
  choices: readonly FileChoice[],
  options: LoadOptions,
  openFiles: OpenFiles,
): Promise<LoadOutcome> {
  try {
    return {
      outcome: 'loaded',
      reports: await stageAndPublish(engine, toldApart(choices), options, openFiles),
    }
  } catch (reason) {
    if (reason instanceof Refusal) return { outcome: 'refused', file: reason.file, why: reason.message }
    if (reason instanceof Cancelled) return { outcome: 'cancelled' }
    throw reason
  } finally {
    dropStagedTables(engine)
  }
}
