import type { OwnTableDescription } from '../../../src/domain/jobs/own_table'
import { REJECT_REASONS, type FileChoice, type RejectReason } from '../../../src/domain/files/import_report'
import type { Trial, TrialOutcome } from '../../../src/domain/files/recognition'
import { isRegister } from '../../../src/domain/files/file_kind'
import type { Engine } from '../engine'
import { rowsOf } from '../rows'
import { pausing } from './pieces'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { columnsOf, recordsOf } from './records_here'
import { planFile } from './recognise'
import { readRows } from './read_rows'
import { Refusal } from './refusal'
import { dropStagedTables, makeStagedTables } from './staged_tables'
import { firstRecords } from './survey'
import { stageChosenRegisters } from './trial_register'
import { unknownWords } from './unknown_words'

const ROWS_TRIED = 5_000
const EXAMPLES = 3

/**
 * What only a register, and the log that is loaded with it, can tell of a file whose schools are matched to one: an id is
 * read as its ids are written.
 */
const NEEDS_REGISTER = new Set<RejectReason>([
  'no_school',
  'unknown_urn',
  'unknown_area',
  'bad_urn',
  'unknown_activity',
])

function problemsOf(engine: Engine, isCounted: (reason: RejectReason) => boolean): Trial['problems'] {
  const rejects = rowsOf<{ reason: RejectReason; row: number; column: string; value: string }>(
    engine.query(
      'SELECT reason, source_row AS row, source_column AS "column", left(value, 60) AS value FROM staged_rejects ORDER BY source_row',
    ),
  )
  return REJECT_REASONS.filter(isCounted)
    .map((reason) => {
      const examples = rejects.filter((reject) => reject.reason === reason)
      return { reason, rows: examples.length, examples: examples.slice(0, EXAMPLES) }
    })
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows)
}

/** Placeholders: a trial does not need the description of a person’s own table. */
const TRIAL_TABLE: OwnTableDescription = { counted: 'tried', where: 'tried', when: '2000', source: 'tried' }

async function trialOf(
  engine: Engine,
  choice: FileChoice,
  registerOpen: boolean,
  registersChosen: readonly FileChoice[],
): Promise<Trial> {
  const { kind } = choice
  const { needsRegister = false, reader } = FILE_KIND_DEFINITIONS[kind]
  const pause = pausing(() => undefined)
  const whole = await planFile(choice, { pause, firstRows: true })
  const planned = { ...whole, table: firstRecords(whole.table, whole.headings, ROWS_TRIED) }
  try {
    const makeTables = (): void =>
      makeStagedTables(
        engine,
        [kind, ...registersChosen.map((each) => each.kind)],
        !registerOpen,
        registerOpen,
      )
    makeTables()
    const isBeside = needsRegister && registersChosen.length > 0
    const isBesideChosen = isBeside && (await stageChosenRegisters(engine, registersChosen))
    if (isBeside && !isBesideChosen) makeTables()
    const schoolsKnown = registerOpen || isBesideChosen
    const columns = columnsOf(planned, choice)
    const asChosen = { listName: 'Tried', validFrom: '2000-01-01', ownTable: TRIAL_TABLE, ...choice }
    let words: Trial['unknownWords'] = {}
    const { survey, cells } = await readRows(
      engine,
      asChosen,
      recordsOf({ planned, columns }, pause),
      { rowsAtOnce: Infinity, step: () => Promise.resolve() },
      () => (words = unknownWords(engine, planned, columns)),
    )
    const isJudged = schoolsKnown || isRegister(kind)
    const problems = problemsOf(engine, (reason) => isJudged || !NEEDS_REGISTER.has(reason))
    const ofRegister = new Set(
      (reader.cellChecks?.fields ?? []).filter(({ needsRegister: needs }) => needs).map(({ field }) => field),
    )
    return {
      rows: survey.rows,
      kept: survey.rows - problems.reduce((rows, problem) => rows + problem.rows, 0),
      problems,
      schoolsMatched: schoolsKnown || !needsRegister,
      besideRegisters: isBesideChosen ? registersChosen.map(({ file }) => file.name) : [],
      unknownWords: words,
      fields: cells.fields().filter(({ field }) => isJudged || !ofRegister.has(field)),
    }
  } finally {
    dropStagedTables(engine)
  }
}

/**
 * Reads the first rows of a file as it is mapped and keeps nothing: what would become of them, and which words are not
 * known. A refusal is an answer too. `registerOpen`: a register of one's own is open, and stays; `registersChosen`: those that
 * come with the file instead.
 */
export async function tryFile(
  engine: Engine,
  choice: FileChoice,
  registerOpen: boolean,
  registersChosen: readonly FileChoice[] = [],
): Promise<TrialOutcome> {
  try {
    return { outcome: 'tried', ...(await trialOf(engine, choice, registerOpen, registersChosen)) }
  } catch (reason) {
    if (reason instanceof Refusal) return { outcome: 'refused', why: reason.message }
    throw reason
  }
}
