import type { ConfirmChanges } from '../../../src/domain/files/changes'
import type { FileChoice, FileReport, LoadOutcome } from '../../../src/domain/files/import_report'
import { tablesOfEngine } from '../arrays/loaded_tables'
import type { LoadOptions } from '../intake/load'
import { standsAlone } from '../intake/publish'
import { updateReports } from '../matching/update_reports'
import type { Parts } from '../parts'
import { deriveSchoolAreas } from '../schema'

/** Rows of a log judged at once: a row group of the engine, which packs no smaller rest. Twice as many take 140 MB more of its memory. */
const ROWS_AT_ONCE = 122_880

type OnProgress = LoadOptions['onProgress']
const replaceAll: ConfirmChanges = () => Promise.resolve('replace')

/** Loads the files together or not at all. Own files replace demo data; with own data open they add to it. */
export const load = (
  parts: Parts,
  choices: readonly FileChoice[],
  onProgress: OnProgress,
  agree: ConfirmChanges = replaceAll,
  startReader?: LoadOptions['startReader'],
): Promise<LoadOutcome> => {
  // From here on, so that a load is cancelled while it waits its turn too.
  parts.loading.cancelled = false
  return parts.tables.taskQueue.run(() => loadNow(parts, choices, onProgress, agree, startReader))
}

async function loadNow(
  { tables, decisions, loading }: Parts,
  choices: readonly FileChoice[],
  onProgress: OnProgress,
  agree: ConfirmChanges,
  startReader: LoadOptions['startReader'],
): Promise<LoadOutcome> {
  const hasOwnData = tables.isAnyOpen && !tables.demo
  const keepOpenTables = hasOwnData || choices.every(({ kind }) => standsAlone(kind))
  const { engine, intake } = await (keepOpenTables ? tables.filledSql() : tables.sqlForFiles())
  let showLoaded = (_files: readonly FileReport[]): void => undefined
  const outcome = await intake.load(choices, {
    registerOpen: tables.isOwnRegisterOpen,
    keepOpenTables,
    onProgress,
    cancelled: () => loading.cancelled,
    rowsAtOnce: ROWS_AT_ONCE,
    agree,
    follow: () => {
      deriveSchoolAreas(engine)
      decisions.applyTo(engine)
      const columns = tables.columnsOf(tablesOfEngine(engine))
      const demo = tables.demo && keepOpenTables
      showLoaded = (files) => tables.replaceOpen(columns, { demo, files })
    },
    openFiles: tables.files,
    startReader,
  })
  if (outcome.outcome !== 'loaded') return outcome
  showLoaded(updateReports(engine, outcome.openFiles))
  return {
    outcome: 'loaded',
    reports: updateReports(engine, outcome.reports),
    refused: outcome.refused,
  }
}
