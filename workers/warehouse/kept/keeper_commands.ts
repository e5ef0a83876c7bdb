import type { KeptNow, KeptOpening } from '../../../src/domain/project/kept'
import type { ProjectNote } from '../../../src/domain/project/project_file'
import type { Keeper } from './keeper'

/* The functions of keeping that the app calls, by these names. */

export const openKept = (keeper: Keeper, undamagedOnly = false): Promise<KeptOpening> =>
  keeper.openKept(undamagedOnly)

export const waitToKeep = (keeper: Keeper): Promise<KeptNow> => keeper.waitToKeep()

export const keepProject = (keeper: Keeper, note: ProjectNote): Promise<void> => keeper.keepProject(note)

export const keepNote = (keeper: Keeper, note: ProjectNote): Promise<void> => keeper.keepNote(note)

export const clearKept = (keeper: Keeper): Promise<void> => keeper.clearKept()
