import type { KeptOpening } from '../../../src/domain/kept'
import type { ProjectNote, ProjectOpening } from '../../../src/domain/project_file'
import { readNote, writeNote } from '../project/project_note'
import { verifyProject } from '../project/read_project'
import { Turns } from '../turns'
import { KeptCopies } from './kept_copies'
import type { KeptFolder } from './kept_folder'

/** What can be kept: the warehouse, as far as keeping knows it. */
export interface Keepable {
  saveProject(note: ProjectNote): Promise<Blob>
  openProject(file: Blob): Promise<ProjectOpening>
}

/** Keeps what is open between visits, when people ask for it, and opens it again. */
export class Keeper {
  private copies: KeptCopies | undefined
  private holding: Promise<boolean> | undefined
  private readonly turns = new Turns()

  /** `hold` settles with true once this tab alone may write, and with false where another one does. */
  constructor(
    private readonly open: Keepable,
    private readonly folder: () => Promise<KeptFolder>,
    private readonly hold: () => Promise<boolean>,
  ) {}

  /** Opens what is kept: the newest copy that is whole, with the newest note that is. */
  async openKept(): Promise<KeptOpening> {
    const held = this.held()
    let copies
    try {
      copies = await (await this.all()).copies()
    } catch (reason) {
      return { outcome: 'impossible', why: reason instanceof Error ? reason.message : String(reason) }
    }
    let why = ''
    for (const { project, notes } of copies) {
      const opening = await this.open.openProject(project)
      if (opening.outcome === 'opened')
        return { outcome: 'opened', note: (await newestNote(notes)) ?? opening.note, held: await held }
      why ||= opening.why
    }
    return why === ''
      ? { outcome: 'nothing', held: await held }
      : { outcome: 'damaged', why, held: await held }
  }

  /** Keeps all that is open in the place of what was kept. */
  keepProject(note: ProjectNote): Promise<void> {
    return this.turns.take(async () => {
      const copies = await this.mine()
      await copies.keepProject(await this.open.saveProject(note), verifyProject)
    })
  }

  /** Keeps what was decided, beside the tables kept before. */
  keepNote(note: ProjectNote): Promise<void> {
    return this.turns.take(async () => (await this.mine()).keepNote(writeNote(note)))
  }

  clearKept(): Promise<void> {
    return this.turns.take(async () => (await this.mine()).clear())
  }

  private held(): Promise<boolean> {
    this.holding ??= this.hold()
    return this.holding
  }

  /** The copies, where this tab is the one that keeps. */
  private async mine(): Promise<KeptCopies> {
    if (!(await this.held())) throw new Error('Reach Atlas is open in another tab, which keeps the project')
    return this.all()
  }

  private async all(): Promise<KeptCopies> {
    this.copies ??= new KeptCopies(await this.folder())
    return this.copies
  }
}

async function newestNote(notes: readonly Blob[]): Promise<ProjectNote | undefined> {
  for (const note of notes) {
    const read = await readNote(note)
    if (read) return read
  }
  return undefined
}
