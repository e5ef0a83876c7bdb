import type { FileChoice, FileReport, LoadOutcome } from '../../src/domain/files/import_report'
import type { LoadOptions } from '../../workers/warehouse/intake/load'
import { LOADED_TABLES } from '../../workers/warehouse/schema'
import { load, reportsOf, setOpenFiles, type OpenIntake } from './intake_in_node'

interface KeptRegister {
  readonly tables: string
  readonly reports: readonly FileReport[]
}

/** Registers that an intake has read, by name and size. */
const registers = new WeakMap<OpenIntake, Map<string, KeptRegister>>()

const KEPT_TABLES = ['schools', 'rejects'] as const

/** Opens a register and nothing else: read once for each intake, and put back from a copy after that. */
async function openRegister(intake: OpenIntake, register: FileChoice): Promise<readonly FileReport[]> {
  const ofIntake = registers.get(intake) ?? new Map<string, KeptRegister>()
  registers.set(intake, ofIntake)
  const key = `${register.file.name} ${register.file.size}`
  const kept = ofIntake.get(key)
  if (kept) {
    const emptied = LOADED_TABLES.map((table) => `DELETE FROM ${table}`)
    const filled = KEPT_TABLES.map((table) => `INSERT INTO ${table} FROM ${kept.tables}_${table}`)
    intake.engine.run([...emptied, ...filled].join('; '))
    setOpenFiles(intake, kept.reports)
    return kept.reports
  }
  const reports = await reportsOf(load(intake, [register]))
  const tables = `kept_${ofIntake.size}`
  for (const table of KEPT_TABLES) intake.engine.run(`CREATE TEMP TABLE ${tables}_${table} AS FROM ${table}`)
  ofIntake.set(key, { tables, reports })
  return reports
}

/**
 * What loading a register together with other files comes to, for tests that read many files beside one register: to read
 * it takes half of a load.
 */
export async function loadBeside(
  intake: OpenIntake,
  register: FileChoice,
  choices: readonly FileChoice[],
  options: Partial<LoadOptions> = {},
): Promise<LoadOutcome> {
  const reports = await openRegister(intake, register)
  const outcome = await load(intake, choices, { registerOpen: true, keepOpenTables: true, ...options })
  return outcome.outcome === 'loaded' ? { ...outcome, reports: [...reports, ...outcome.reports] } : outcome
}
