import type { BoundaryChange } from '../domain/geography/boundaries'
import type { ConfirmChanges, MergeModes } from '../domain/files/changes'
import type { FileChoice } from '../domain/files/import_report'
import { loadFiles } from '../warehouse/warehouse'
import type { Warehouse } from '../warehouse/warehouse'

/** A step that led to the open data, so that it can be opened again after the engine stopped. The demo needs none. */
export type OpeningStep =
  | { readonly kind: 'kept'; readonly undamagedOnly: boolean }
  | { readonly kind: 'project'; readonly file: File; readonly undamagedOnly: boolean }
  | { readonly kind: 'files'; readonly choices: readonly FileChoice[]; readonly mergeModes: MergeModes }
  | { readonly kind: 'boundaries'; readonly change: BoundaryChange }

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

async function repeatStep(warehouse: Warehouse, step: OpeningStep): Promise<boolean> {
  if (step.kind === 'kept') return (await warehouse.openKept(step.undamagedOnly)).outcome === 'opened'
  if (step.kind === 'project')
    return (await warehouse.openProject(step.file, step.undamagedOnly)).outcome === 'opened'
  if (step.kind === 'files') {
    const confirmChanges = confirmAsBefore(step.mergeModes)
    return (await loadFiles(warehouse, step.choices, () => undefined, confirmChanges)).outcome === 'loaded'
  }
  await warehouse.changeBoundaries(step.change)
  return true
}
