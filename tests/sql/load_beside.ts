import type { FileChoice, FileReport, LoadOutcome } from '../../src/domain/files/import_report'
import type { LoadOptions } from '../../workers/warehouse/intake/load'
import { LOADED_TABLES, type LoadedTable } from '../../workers/warehouse/schema'
import { load, reportsOf, setOpenFiles, type OpenIntake } from './intake_in_node'

/** What a load came to, with copies of the tables that it filled. */
interface KeptLoad {
  readonly copies: readonly (readonly [table: LoadedTable, copy: string])[]
  readonly reports: readonly FileReport[]
}

/** The loads of each intake, by what the files say. */
const loads = new WeakMap<OpenIntake, Map<string, KeptLoad>>()

const keyOf = async (choices: readonly FileChoice[]): Promise<string> =>
  JSON.stringify(
    await Promise.all(choices.map(async ({ file, ...rest }) => [file.name, await file.text(), rest])),
  )

const isEmpty = (intake: OpenIntake, table: LoadedTable): boolean =>
  intake.rows(`FROM ${table} LIMIT 1`).length === 0

/** Opens these files and nothing else: read once for each intake, and put back from copies after that. */
export async function openAnew(
  intake: OpenIntake,
  choices: readonly FileChoice[],
): Promise<readonly FileReport[]> {
  const ofIntake = loads.get(intake) ?? new Map<string, KeptLoad>()
  loads.set(intake, ofIntake)
  const key = await keyOf(choices)
  const kept = ofIntake.get(key)
  if (kept) {
    const emptied = LOADED_TABLES.map((table) => `DELETE FROM ${table}`)
    const filled = kept.copies.map(([table, copy]) => `INSERT INTO ${table} BY NAME FROM ${copy}`)
    intake.engine.run([...emptied, ...filled].join('; '))
    setOpenFiles(intake, kept.reports)
    return kept.reports
  }
  const reports = await reportsOf(load(intake, choices))
  const copies = LOADED_TABLES.filter((table) => !isEmpty(intake, table)).map(
    (table) => [table, `kept_${ofIntake.size}_${table}`] as const,
  )
  for (const [table, copy] of copies) intake.engine.run(`CREATE TEMP TABLE ${copy} AS FROM ${table}`)
  ofIntake.set(key, { copies, reports })
  return reports
}

/**
 * What loading a register, or several, together with other files comes to, for tests that read many files beside one register: to read
 * it takes half of a load.
 */
export async function loadBeside(
  intake: OpenIntake,
  register: FileChoice | readonly FileChoice[],
  choices: readonly FileChoice[],
  options: Partial<LoadOptions> = {},
): Promise<LoadOutcome> {
  const reports = await openAnew(intake, [register].flat())
  const outcome = await load(intake, choices, { registerOpen: true, keepOpenTables: true, ...options })
  return outcome.outcome === 'loaded' ? { ...outcome, reports: [...reports, ...outcome.reports] } : outcome
}
