import type { BoundaryChange } from '../domain/geography/boundaries'
import type { ConfirmChanges, MergeModes } from '../domain/files/changes'
import type { FileChoice, LoadOutcome, Progress } from '../domain/files/import_report'
import type { Decisions } from '../domain/project/decisions'
import { loadFiles } from '../warehouse/warehouse'
import type { Warehouse } from '../warehouse/warehouse'

/** A step that led to the open data, so that it can be opened again after the engine stopped. The demo needs none. */
export type OpeningStep =
  | { readonly kind: 'kept'; readonly undamagedOnly: boolean }
  | { readonly kind: 'project'; readonly file: File; readonly undamagedOnly: boolean }
  | { readonly kind: 'tables'; readonly files: readonly File[] }
  | { readonly kind: 'files'; readonly choices: readonly FileChoice[]; readonly mergeModes: MergeModes }
  | { readonly kind: 'boundaries'; readonly change: BoundaryChange }

/** Own data that the demo took the place of, so that a person can have it back. */
export interface ReplacedProject {
  readonly steps: readonly OpeningStep[]
  readonly name: string
  readonly decisions: Decisions
  readonly isChanged: boolean
  /** Keeps it again where it was kept. */
  readonly resumeKeeping: () => void
}

/** Loads files, and gives the step that loads them again in the way that a person confirmed. */
export async function loadStep(
  warehouse: Warehouse,
  choices: readonly FileChoice[],
  onProgress: (progress: Progress) => void,
  confirmChanges: ConfirmChanges,
): Promise<{ readonly outcome: LoadOutcome; readonly step: OpeningStep }> {
  let mergeModes: MergeModes = {}
  const confirmAndRemember: ConfirmChanges = async (changes) => {
    const mode = await confirmChanges(changes)
    if (mode) mergeModes = { ...mergeModes, [changes.kind]: mode }
    return mode
  }
  const outcome = await loadFiles(warehouse, choices, onProgress, confirmAndRemember)
  return { outcome, step: { kind: 'files', choices, mergeModes } }
}

/** Confirms changes with the merge modes that a person chose before. */
const confirmAsBefore =
  (mergeModes: MergeModes): ConfirmChanges =>
  ({ kind }) =>
    Promise.resolve(mergeModes[kind] ?? 'replace')

/** Repeats the steps on a new worker; false where one of them fails. */
export async function repeatSteps(warehouse: Warehouse, steps: readonly OpeningStep[]): Promise<boolean> {
  if (steps.length === 0) await warehouse.openDemo()
  try {
    for (const step of steps) if (!(await repeatStep(warehouse, step))) return false
  } catch {
    return false
  }
  return true
}

/** Repeats the steps on a new worker; where that fails another is started, on which nothing is open, and this is false. */
export async function reopenOnNewWorker(
  warehouse: Warehouse,
  steps: readonly OpeningStep[] | undefined,
  startNewWorker: () => Promise<void>,
): Promise<boolean> {
  await startNewWorker()
  if (steps !== undefined && (await repeatSteps(warehouse, steps))) return true
  await startNewWorker()
  return false
}

async function repeatStep(warehouse: Warehouse, step: OpeningStep): Promise<boolean> {
  if (step.kind === 'kept') return (await warehouse.openKept(step.undamagedOnly)).outcome === 'opened'
  if (step.kind === 'project')
    return (await warehouse.openProject(step.file, step.undamagedOnly)).outcome === 'opened'
  if (step.kind === 'tables') return (await warehouse.openPreparedTables(step.files)).outcome === 'opened'
  if (step.kind === 'files') {
    const confirmChanges = confirmAsBefore(step.mergeModes)
    return (await loadFiles(warehouse, step.choices, () => undefined, confirmChanges)).outcome === 'loaded'
  }
  await warehouse.changeBoundaries(step.change)
  return true
}
