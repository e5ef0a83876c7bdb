import type {
  FileChoice,
  FileReport,
  LoadOutcome,
  RefusedFile,
} from '../../../src/domain/files/import_report'
import { isLog, isRegister, type FileKind } from '../../../src/domain/files/file_kind'
import type { ConfirmChanges, MergeMode } from '../../../src/domain/files/changes'
import type { Engine } from '../engine'
import { inTransaction } from '../in_transaction'
import { aFileOf } from './headings'
import { filesStayingOpen, withUniqueNames, renameLikeOpen } from './open_files'
import { matchOpenLog, withRowsInBoth } from './open_log'
import { FILE_KIND_DEFINITIONS, READING_ORDER } from './kinds/definitions'
import { pacer } from './pacer'
import type { Pace } from './pacer'
import { RecordsOpener } from './open_records'
import { publish, standsAlone } from './publish'
import { orOutOfMemory } from './out_of_memory'
import { checkChoice, readFile } from './read_file'
import type { StartReader } from './records_elsewhere'
import { Cancelled, Refusal } from './refusal'
import { dropStagedTables, makeStagedTables } from './staged_tables'

export interface LoadOptions extends Pace {
  /** The open tables hold a register that stays. */
  readonly registerOpen: boolean
  /** False: everything open is replaced by this load. True: only the kinds loaded now are. */
  readonly keepOpenTables: boolean
  /** Asked how newer rows come in where open ones are, with what would change. */
  readonly agree: ConfirmChanges
  /** Called with the new tables in the place of the open ones; what it throws puts those back. */
  readonly follow: () => void
  /** The files that the open tables came from. */
  readonly openFiles: readonly FileReport[]
  /** Where there is none, files are read in this thread. */
  readonly startReader?: StartReader | undefined
}

/** A chosen file that cannot be used, with why. */
class RefusedChoice extends Error {
  constructor(
    readonly choice: FileChoice,
    readonly refusal: Refusal,
  ) {
    super(refusal.message)
  }
}

function checkChoices(choices: readonly FileChoice[], hasRegister: boolean): void {
  for (const choice of choices) {
    checkChoice(choice)
    if (!hasRegister && FILE_KIND_DEFINITIONS[choice.kind].needsRegister)
      throw new RefusedChoice(
        choice,
        new Refusal(
          choice.file.name,
          `${choice.file.name} is ${aFileOf(choice.kind)}, whose rows are matched to schools: load the schools file first, or both together.`,
        ),
      )
  }
}

const COMPARING = 'Comparing with what is open'

/** Files that are read into a load, one after another. */
class Reading {
  reports: FileReport[] = []
  private readonly pace
  private readonly choices: readonly FileChoice[]
  private readonly opener

  constructor(
    private readonly engine: Engine,
    choices: readonly FileChoice[],
    options: LoadOptions,
  ) {
    this.pace = pacer(choices, options)
    this.choices = choices.toSorted((a, b) => READING_ORDER.indexOf(a.kind) - READING_ORDER.indexOf(b.kind))
    this.opener = new RecordsOpener(this.choices, options.startReader)
  }

  async read(of: (kind: FileKind) => boolean): Promise<void> {
    for (const choice of this.choices.filter(({ kind }) => of(kind))) {
      const reading = readFile(this.engine, choice, this.pace.of(choice.file), (...opening) =>
        this.opener.open(...opening),
      )
      this.reports.push(
        await reading.catch((reason: unknown) => {
          throw reason instanceof Refusal ? new RefusedChoice(choice, reason) : reason
        }),
      )
    }
  }

  /** Adds to the report of the file read last. */
  addNotices(notices: readonly string[]): void {
    const last = this.reports.at(-1)
    if (last) this.reports.splice(-1, 1, { ...last, notices: [...last.notices, ...notices] })
  }

  /** Says what is done with what has been read so far. */
  step(doing: string): Promise<void> {
    return this.pace.atTheEnd(doing)
  }
}

/** Stages every file, then puts all of them in place at once. Throws RefusedChoice, Refusal or Cancelled with nothing changed. */
async function stageAndPublish(
  engine: Engine,
  choices: readonly FileChoice[],
  options: LoadOptions,
): Promise<Omit<Extract<Loading, { outcome: 'loaded' }>, 'refused'>> {
  const { keepOpenTables, agree } = options
  const kinds = new Set(choices.map(({ kind }) => kind))
  const registerLoads = [...kinds].some(isRegister)
  const logLoads = [...kinds].some(isLog)
  checkChoices(choices, registerLoads || (options.registerOpen && keepOpenTables))
  makeStagedTables(engine, kinds, registerLoads, options.registerOpen && keepOpenTables)
  const reading = new Reading(engine, choices, options)
  const modes: Partial<Record<FileKind, MergeMode>> = {}
  const readAndCompare = async (of: (kind: FileKind) => boolean): Promise<void> => {
    await reading.read(of)
    for (const kind of READING_ORDER.filter((each) => keepOpenTables && kinds.has(each) && of(each))) {
      const { confirmMerge } = FILE_KIND_DEFINITIONS[kind]
      if (!confirmMerge) continue
      await reading.step(COMPARING)
      const { mode, notices } = await confirmMerge(engine, agree, !logLoads)
      modes[kind] = mode
      reading.addNotices(notices)
    }
  }
  await readAndCompare(isRegister)
  await readAndCompare((kind) => !isRegister(kind))
  await reading.step('Putting in place')
  const open = filesStayingOpen(options.openFiles, reading.reports, { keepOpenTables, modes })
  let reports = renameLikeOpen(engine, reading.reports, open)
  const logIsAdded = READING_ORDER.some((kind) => isLog(kind) && modes[kind] === 'add')
  const staying = logIsAdded ? withRowsInBoth(engine, open) : open
  if (keepOpenTables && (logIsAdded || (registerLoads && !logLoads))) {
    reports = matchOpenLog(engine, reports)
    for (const kind of READING_ORDER.filter(isLog)) kinds.add(kind)
  }
  inTransaction(engine, () => {
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

/** Asks once of each kind, however often the same files are read. */
function askOnce(agree: ConfirmChanges): ConfirmChanges {
  const answers = new Map<string, ReturnType<ConfirmChanges>>()
  return (changes) => {
    const answer = answers.get(changes.kind) ?? agree(changes)
    answers.set(changes.kind, answer)
    return answer
  }
}

/**
 * Loads the chosen files together. A file that cannot be used is refused and the others are read again without it; on
 * cancel, on error, or where none can be used, nothing is loaded and the open tables are as before.
 * Errors that are no fault of a file are thrown on.
 */
export async function loadFiles(
  engine: Engine,
  choices: readonly FileChoice[],
  options: LoadOptions,
): Promise<Loading> {
  const open = options.openFiles.filter(({ kind }) => options.keepOpenTables || standsAlone(kind))
  const asking = { ...options, agree: askOnce(options.agree) }
  const refused: RefusedFile[] = []
  let left = withUniqueNames(choices, open)
  for (;;) {
    try {
      return { ...(await stageAndPublish(engine, left, asking)), refused }
    } catch (thrown) {
      if (thrown instanceof RefusedChoice) {
        const { choice, refusal } = thrown
        refused.push({ file: refusal.file, why: refusal.message })
        left = left.filter((other) => other !== choice)
        if (left.length > 0) continue
        return { outcome: 'refused', ...(refused[0] ?? { file: refusal.file, why: refusal.message }) }
      }
      const reason = orOutOfMemory(largestOf(left), thrown)
      if (reason instanceof Refusal) return { outcome: 'refused', file: reason.file, why: reason.message }
      if (reason instanceof Cancelled) return { outcome: 'cancelled' }
      throw reason
    } finally {
      dropStagedTables(engine)
    }
  }
}
