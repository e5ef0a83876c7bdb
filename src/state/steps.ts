import type { BoundaryChange } from '../domain/geography/boundaries'
import type { ConfirmChanges, MergeModes } from '../domain/files/changes'
import type { FileChoice } from '../domain/files/import_report'
import { loadFiles } from '../warehouse/warehouse'
import type { Warehouse } from '../warehouse/warehouse'

/** One of the steps that made what is open, so that it can be made again: none for the demo. */
export type Step =
  | { readonly kind: 'kept'; readonly undamagedOnly: boolean }
  | { readonly kind: 'project'; readonly file: File; readonly undamagedOnly: boolean }
  | { readonly kind: 'files'; readonly choices: readonly FileChoice[]; readonly ways: MergeModes }
  | { readonly kind: 'boundaries'; readonly change: BoundaryChange }

/** Agrees as a person did before. */
const agreeAsBefore =
  (waysByKind: MergeModes): ConfirmChanges =>
  ({ kind }) =>
    Promise.resolve(waysByKind[kind] ?? 'replace')

/** Takes the steps again on a new worker; false where one of them can no longer be taken. */
export async function repeatSteps(warehouse: Warehouse, steps: readonly Step[]): Promise<boolean> {
  if (steps.length === 0) await warehouse.openDemo()
  try {
    for (const step of steps) if (!(await repeatStep(warehouse, step))) return false
  } catch {
    return false
  }
  return true
}

async function repeatStep(warehouse: Warehouse, step: Step): Promise<boolean> {
  if (step.kind === 'kept') return (await warehouse.openKept(step.undamagedOnly)).outcome === 'opened'
  if (step.kind === 'project')
    return (await warehouse.openProject(step.file, step.undamagedOnly)).outcome === 'opened'
  if (step.kind === 'files') {
    const agree = agreeAsBefore(step.ways)
    return (await loadFiles(warehouse, step.choices, () => undefined, agree)).outcome === 'loaded'
  }
  await warehouse.changeBoundaries(step.change)
  return true
}
