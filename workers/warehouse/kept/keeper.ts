import { messageOf } from '../../../src/domain/words/message_of'
import { KEPT_ELSEWHERE } from '../../../src/domain/project/kept'
import type { KeptNow, KeptOpening } from '../../../src/domain/project/kept'
import type { ProjectNote, ProjectOpening } from '../../../src/domain/project/project_file'
import { verifyNote, writeNote } from '../project/project_note'
import { verifyProject } from '../project/read_project'
import { TaskQueue } from '../task_queue'
import type { KeepLock } from './keep_lock'
import { KeptCopies } from './kept_copies'
import type { KeptFolder } from './kept_folder'
import { newestNote, summaryOf } from './kept_summary'

/** The functions of the warehouse that keeping needs. */
export interface KeepableWarehouse {
  saveProject(note: ProjectNote): Promise<Blob>
  openProject(file: Blob, undamagedOnly?: boolean, newerNote?: ProjectNote): Promise<ProjectOpening>
}

class KeptElsewhere extends Error {
  override readonly name = KEPT_ELSEWHERE
}

const ATTEMPTS = 3

/** True where another tab has replaced the copy that is being read by a newer one. */
const isReplaced = (reason: unknown): boolean =>
  reason instanceof DOMException && (reason.name === 'NotFoundError' || reason.name === 'NotReadableError')

/** Keeps what is open between visits, when people ask for it, and opens it again. */
export class Keeper {
  private copies: KeptCopies | undefined
  private readonly taskQueue = new TaskQueue()

  constructor(
    private readonly warehouse: KeepableWarehouse,
    private readonly openFolder: () => Promise<KeptFolder>,
    private readonly lock: KeepLock,
  ) {}

  /** Opens the newest whole copy, or the undamaged parts of the newest copy, with the newest note that can be read. */
  async openKept(undamagedOnly = false): Promise<KeptOpening> {
    // The lock comes first: a copy that is read without it may be replaced meanwhile.
    const hasLock = await this.lock.acquireSoon()
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.openNewest(hasLock, undamagedOnly)
      } catch (reason) {
        if (!isReplaced(reason) || attempt === ATTEMPTS) throw reason
      }
    }
  }

  /** Resolves once this worker has the lock, however long that takes, with a summary of the kept copies. */
  async waitToKeep(): Promise<KeptNow> {
    await this.lock.acquire()
    return this.taskQueue.run(async () => summaryOf(await (await this.openCopies()).copies()))
  }

  /** Saves everything that is open and removes the earlier copy. */
  keepProject(note: ProjectNote): Promise<void> {
    return this.taskQueue.run(async () => {
      const copies = await this.writableCopies()
      await copies.keepProject(await this.warehouse.saveProject(note), verifyProject)
    })
  }

  /** Saves the decisions alone, beside the tables saved before. */
  keepNote(note: ProjectNote): Promise<void> {
    return this.taskQueue.run(async () => (await this.writableCopies()).keepNote(writeNote(note), verifyNote))
  }

  clearKept(): Promise<void> {
    return this.taskQueue.run(async () => (await this.writableCopies()).clear())
  }

  private async openNewest(hasLock: boolean, undamagedOnly: boolean): Promise<KeptOpening> {
    let copies
    try {
      copies = await (await this.openCopies()).copies()
    } catch (reason) {
      if (isReplaced(reason)) throw reason
      return { outcome: 'impossible', why: messageOf(reason) }
    }
    let failedOpening: Exclude<ProjectOpening, { outcome: 'opened' }> | undefined
    for (const { project, notes } of copies) {
      const opening = await this.warehouse.openProject(project, undamagedOnly, await newestNote(notes))
      if (opening.outcome === 'opened') return { ...opening, hasLock }
      if (failedOpening?.outcome !== 'damaged')
        failedOpening = opening.outcome === 'damaged' ? opening : (failedOpening ?? opening)
    }
    return failedOpening ? { ...failedOpening, outcome: 'damaged', hasLock } : { outcome: 'nothing', hasLock }
  }

  /** The copies, for writing. Throws where another tab has the lock. */
  private async writableCopies(): Promise<KeptCopies> {
    if (!(await this.lock.acquireSoon()))
      throw new KeptElsewhere('Reach Atlas is open in another tab, which keeps the project')
    return this.openCopies()
  }

  private async openCopies(): Promise<KeptCopies> {
    this.copies ??= new KeptCopies(await this.openFolder())
    return this.copies
  }
}
