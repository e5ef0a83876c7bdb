import type {
  FileChoice,
  FileKind,
  FileReport,
  LoadOutcome,
  Progress,
} from '../../../src/domain/import_report'
import type { Agree, WayIn } from '../../../src/domain/changes'
import type { Engine } from '../engine'
import { inOneStep } from '../in_one_step'
import { askOfLog, takeInSchools } from './changes/take_in'
import { aFileOf } from './headings'
import { countOf } from './kinds/reader'
import { stayOpen, toldApart, toldFromOpen } from './open_files'
import { publish, rematchOpenEngagements, STANDS_ALONE } from './publish'
import { orOutOfMemory } from './out_of_memory'
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
  /** Asked how newer rows come in where open ones are, with what would change. */
  readonly agree: Agree
  /** Called with the new tables in the place of the open ones; what it throws puts those back. */
  readonly follow: () => void
  /** The files that the open tables came from. */
  readonly openFiles: readonly FileReport[]
}

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

/** Files that are read into a load, one after another. */
class Reading {
  reports: FileReport[] = []
  private readonly pace
  private readonly choices: readonly FileChoice[]

  constructor(
    private readonly engine: Engine,
    choices: readonly FileChoice[],
    options: LoadOptions,
  ) {
    this.pace = pacer(choices, options)
    this.choices = choices.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  }

  async read(of: (kind: FileKind) => boolean): Promise<void> {
    for (const choice of this.choices.filter(({ kind }) => of(kind)))
      this.reports.push(await readFile(this.engine, choice, this.pace.of(choice.file)))
  }

  putInPlace(): Promise<void> {
    return this.pace.atTheEnd('Putting in place')
  }
}

/** Stages every file, then puts all of them in place at once. Throws Refusal or Cancelled with nothing changed. */
async function stageAndPublish(
  engine: Engine,
  choices: readonly FileChoice[],
  options: LoadOptions,
): Promise<Extract<Loading, { outcome: 'loaded' }>> {
  const { keepOpenTables, agree } = options
  const kinds = new Set(choices.map(({ kind }) => kind))
  checkChoices(choices, kinds.has('schools') || (options.registerOpen && keepOpenTables))
  makeStagedTables(engine, kinds.has('schools'), options.registerOpen && keepOpenTables)
  const reading = new Reading(engine, choices, options)
  const ways: { schools?: WayIn; engagements?: WayIn } = {}
  await reading.read((kind) => kind === 'schools')
  if (keepOpenTables && kinds.has('schools'))
    ways.schools = await takeInSchools(engine, agree, !kinds.has('engagements'))
  await reading.read((kind) => kind !== 'schools')
  if (keepOpenTables && kinds.has('engagements')) ways.engagements = await askOfLog(engine, agree)
  await reading.putInPlace()
  const staying = stayOpen(options.openFiles, reading.reports, { keepOpenTables, ways })
  let reports = toldFromOpen(engine, reading.reports, staying)
  const logStays = ways.engagements === 'add' || !kinds.has('engagements')
  if (keepOpenTables && logStays && (kinds.has('schools') || kinds.has('engagements'))) {
    reports = rematch(engine, reports)
    kinds.add('engagements')
  }
  inOneStep(engine, () => {
    publish(engine, { kinds, keepOpenTables, stayingFiles: staying.map(({ file }) => file) })
    options.follow()
  })
  return { outcome: 'loaded', reports, openFiles: [...staying, ...reports] }
}

/** What a load came to, with the files that are then open. */
export type Loading =
  | Exclude<LoadOutcome, { outcome: 'loaded' }>
  | (Extract<LoadOutcome, { outcome: 'loaded' }> & { readonly openFiles: readonly FileReport[] })

/** The name of the file most likely to be too much. */
const largestOf = (choices: readonly FileChoice[]): string =>
  choices.toSorted((a, b) => b.file.size - a.file.size)[0]?.file.name ?? ''

/**
 * Loads the chosen files together: all of them, or on refusal, cancel or error none, with the open tables as before.
 * Errors that are no fault of a file are thrown on.
 */
export async function loadFiles(
  engine: Engine,
  choices: readonly FileChoice[],
  options: LoadOptions,
): Promise<Loading> {
  const open = options.openFiles.filter(({ kind }) => options.keepOpenTables || STANDS_ALONE.has(kind))
  try {
    return await stageAndPublish(engine, toldApart(choices, open), options)
  } catch (thrown) {
    const reason = orOutOfMemory(largestOf(choices), thrown)
    if (reason instanceof Refusal) return { outcome: 'refused', file: reason.file, why: reason.message }
    if (reason instanceof Cancelled) return { outcome: 'cancelled' }
    throw reason
  } finally {
    dropStagedTables(engine)
  }
}
