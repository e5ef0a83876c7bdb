import type { KeptNow, KeptOpening } from '../../../src/domain/project/kept'
import type { ProjectNote } from '../../../src/domain/project/project_file'
import type { Keeper } from './keeper'

/* What the app asks of keeping, by the names that it calls them by. */

export const openKept = (keeper: Keeper, undamagedOnly = false): Promise<KeptOpening> =>
  keeper.openKept(undamagedOnly)

export const waitToKeep = (keeper: Keeper): Promise<KeptNow> => keeper.waitToKeep()

export const keepProject = (keeper: Keeper, note: ProjectNote): Promise<void> => keeper.keepProject(note)

export const keepNote = (keeper: Keeper, note: ProjectNote): Promise<void> => keeper.keepNote(note)

export const clearKept = (keeper: Keeper): Promise<void> => keeper.clearKept()
