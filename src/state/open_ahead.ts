import type { Warehouse } from '../warehouse/warehouse'
import { readOpenData } from './open_project'

type OpeningWarehouse = Pick<Warehouse, 'openKept' | 'openDemo'> & Parameters<typeof readOpenData>[0]

/** Makes the calls that the project makes first, in the same order: what is kept on this computer or else the demo, and what every view reads of it. */
export async function openAhead(ahead: OpeningWarehouse, workerStarts: Promise<void>): Promise<void> {
  await workerStarts
  const { outcome } = await ahead.openKept(false)
  if (outcome !== 'opened') await ahead.openDemo()
  await readOpenData(ahead)
}
