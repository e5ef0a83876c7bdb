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

/** The two verbs of the warehouse that keeping needs. */
export interface Keepable {
  saveProject(note: ProjectNote): Promise<Blob>
  openProject(file: Blob, undamagedOnly?: boolean): Promise<ProjectOpening>
}

class KeptElsewhere extends Error {
  override readonly name = KEPT_ELSEWHERE
}

const ATTEMPTS = 3

/** Another tab has put a newer copy in the place of the one being read. */
const isGone = (reason: unknown): boolean =>
  reason instanceof DOMException && (reason.name === 'NotFoundError' || reason.name === 'NotReadableError')

/** Keeps what is open between visits, when people ask for it, and opens it again. */
export class Keeper {
  private copies: KeptCopies | undefined
  private readonly taskQueue = new TaskQueue()

  constructor(
    private readonly warehouse: Keepable,
    private readonly openFolder: () => Promise<KeptFolder>,
    private readonly lock: KeepLock,
  ) {}

  /** Opens what is kept: the newest copy that is whole, or what of the newest is undamaged, with the newest note that is. */
  async openKept(undamagedOnly = false): Promise<KeptOpening> {
    // The lock comes first: what is read before it may be replaced before it comes.
    const held = await this.lock.heldSoon()
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.openNewest(held, undamagedOnly)
      } catch (reason) {
        if (!isGone(reason) || attempt === ATTEMPTS) throw reason
      }
    }
  }

  /** Settles once this worker has the lock, however long that takes, with what is kept then. */
  async waitToKeep(): Promise<KeptNow> {
    await this.lock.whenHeld()
    return this.taskQueue.run(async () => summaryOf(await (await this.openCopies()).copies()))
  }

  /** Keeps all that is open in the place of what was kept. */
  keepProject(note: ProjectNote): Promise<void> {
    return this.taskQueue.run(async () => {
      const copies = await this.writableCopies()
      await copies.keepProject(await this.warehouse.saveProject(note), verifyProject)
    })
  }

  /** Keeps what was decided, beside the tables kept before. */
  keepNote(note: ProjectNote): Promise<void> {
    return this.taskQueue.run(async () => (await this.writableCopies()).keepNote(writeNote(note), verifyNote))
  }

  clearKept(): Promise<void> {
    return this.taskQueue.run(async () => (await this.writableCopies()).clear())
  }

  private async openNewest(held: boolean, undamagedOnly: boolean): Promise<KeptOpening> {
    let copies
    try {
      copies = await (await this.openCopies()).copies()
    } catch (reason) {
      if (isGone(reason)) throw reason
      return { outcome: 'impossible', why: reason instanceof Error ? reason.message : String(reason) }
    }
    let failed: Exclude<ProjectOpening, { outcome: 'opened' }> | undefined
    for (const { project, notes } of copies) {
      const opening = await this.warehouse.openProject(project, undamagedOnly)
      if (opening.outcome === 'opened')
        return { ...opening, note: (await newestNote(notes)) ?? opening.note, hasLock: held }
      if (failed?.outcome !== 'damaged')
        failed = opening.outcome === 'damaged' ? opening : (failed ?? opening)
    }
    return failed ? { ...failed, outcome: 'damaged', hasLock: held } : { outcome: 'nothing', hasLock: held }
  }

  /** The copies, where this tab is the one that keeps. */
  private async writableCopies(): Promise<KeptCopies> {
    if (!(await this.lock.heldSoon()))
      throw new KeptElsewhere('Reach Atlas is open in another tab, which keeps the project')
    return this.openCopies()
  }

  private async openCopies(): Promise<KeptCopies> {
    this.copies ??= new KeptCopies(await this.openFolder())
    return this.copies
  }
}
