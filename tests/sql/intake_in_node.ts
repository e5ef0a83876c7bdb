import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileChoice, FileReport, LoadOutcome } from '../../src/domain/files/import_report'
import type { Engine } from '../../workers/warehouse/engine'
import { createIntake, type Intake } from '../../workers/warehouse/intake/intake'
import type { LoadOptions } from '../../workers/warehouse/intake/load'
import { rowsOf } from '../../workers/warehouse/rows'
import { createSchema } from '../../workers/warehouse/schema'
import { engineOfThisFile } from './engine_of_this_test'

/** One of the open files as people really have them (see tests/real_files.ts). */
export const realFile = (path: string): File => new File([readFileSync(path)], basename(path))

export const textFile = (name: string, text: string | Uint8Array<ArrayBuffer>): File => new File([text], name)

export interface OpenIntake extends Intake {
  readonly engine: Engine
  readonly rows: (sql: string) => unknown[]
}

/** An empty warehouse with an intake to it. */
export async function openIntake(): Promise<OpenIntake> {
  const engine = await engineOfThisFile()
  createSchema(engine)
  const intake = createIntake(engine, readFileSync('data/facts/postcode_districts.csv', 'utf8'))
  const rows = (sql: string): unknown[] => rowsOf(engine.query(sql))
  return { ...intake, engine, rows }
}

const QUIETLY: LoadOptions = {
  registerOpen: false,
  keepOpenTables: false,
  onProgress: () => undefined,
  cancelled: () => false,
  rowsAtOnce: 250_000,
  agree: () => Promise.resolve('replace'),
  follow: () => undefined,
  openFiles: [],
}

/** The files that are open after the loads so far. */
const openFiles = new WeakMap<Intake, readonly FileReport[]>()

export async function load(
  intake: Intake,
  choices: readonly FileChoice[],
  options: Partial<LoadOptions> = {},
): Promise<LoadOutcome> {
  const outcome = await intake.load(choices, {
    ...QUIETLY,
    openFiles: openFiles.get(intake) ?? [],
    ...options,
  })
  if (outcome.outcome === 'loaded') openFiles.set(intake, outcome.openFiles)
  return outcome
}

export const setOpenFiles = (intake: Intake, files: readonly FileReport[]): void => {
  openFiles.set(intake, files)
}

export const openFilesOf = (intake: Intake): readonly FileReport[] => openFiles.get(intake) ?? []

/** The reports of a load that must succeed. */
export async function reportsOf(loading: Promise<LoadOutcome>): Promise<readonly FileReport[]> {
  const outcome = await loading
  if (outcome.outcome !== 'loaded') throw new Error(JSON.stringify(outcome))
  return outcome.reports
}

/** A file of tests/fixtures. */
export const fixture = (name: string): File => textFile(name, readFileSync(`tests/fixtures/${name}`, 'utf8'))

export const register: FileChoice = { file: fixture('register.csv'), kind: 'schools' }
