import type { KeptFolder } from './kept_folder'

/** A saved project, and the notes saved after it, the newest first. */
export interface KeptCopy {
  readonly project: Blob
  readonly notes: readonly Blob[]
}

const TEMPORARY_NAME = 'being-written'

/**
 * Copies of one project in a folder. A new copy is written under a temporary name, read back and renamed, and only then
 * is the earlier one removed: an interruption at any moment leaves the earlier copy or the new one.
 *
 * `12.reachatlas` is the twelfth copy of everything; `12-3.json` the third note saved after it. A note holds the
 * decisions and is small, so that a decision does not write the tables again.
 */
export class KeptCopies {
  constructor(private readonly folder: KeptFolder) {}

  /** The copies, newest first: more than one only where saving was interrupted. */
  async copies(): Promise<KeptCopy[]> {
    const names = await this.folder.names()
    return Promise.all(
      projectsOf(names).map(async (project) => ({
        project: await this.folder.read(`${project}.reachatlas`),
        notes: await Promise.all(
          notesOf(names, project).map((note) => this.folder.read(`${project}-${note}.json`)),
        ),
      })),
    )
  }

  /** `verify` throws where the copy, read back from the folder, is not whole: the copy before then stays. */
  async keepProject(project: Blob, verify: (copy: Blob) => Promise<void>): Promise<void> {
    const before = await this.folder.names()
    await this.writeAtomically(`${(projectsOf(before)[0] ?? 0) + 1}.reachatlas`, project, verify)
    for (const name of before) if (name !== TEMPORARY_NAME) await this.folder.remove(name)
  }

  /**
   * Keeps a note beside the newest copy. Throws where there is none. `verify` throws where the note, read back from the
   * folder, is not whole: the note before then stays.
   */
  async keepNote(note: Blob, verify: (note: Blob) => Promise<void>): Promise<void> {
    const names = await this.folder.names()
    const [project] = projectsOf(names)
    if (project === undefined) throw new Error('Nothing is kept that a note could go with')
    const [newest = 0, ...older] = notesOf(names, project)
    await this.writeAtomically(`${project}-${newest + 1}.json`, note, verify)
    for (const earlier of newest > 0 ? [newest, ...older] : [])
      await this.folder.remove(`${project}-${earlier}.json`)
  }

  async clear(): Promise<void> {
    for (const name of await this.folder.names()) await this.folder.remove(name)
  }

  private async writeAtomically(
    name: string,
    content: Blob,
    verify: (copy: Blob) => Promise<void>,
  ): Promise<void> {
    try {
      await this.folder.write(TEMPORARY_NAME, content)
      await verify(await this.folder.read(TEMPORARY_NAME))
    } catch (reason) {
      await this.folder.remove(TEMPORARY_NAME).catch(() => undefined)
      throw reason
    }
    await this.folder.rename(TEMPORARY_NAME, name)
  }
}

/** The numbers that a pattern finds in names, newest first. */
const numbersOf = (names: readonly string[], pattern: RegExp): number[] =>
  names
    .flatMap((name) => pattern.exec(name)?.slice(1, 2) ?? [])
    .map(Number)
    .sort((a, b) => b - a)

const projectsOf = (names: readonly string[]): number[] => numbersOf(names, /^(\d+)\.reachatlas$/)

const notesOf = (names: readonly string[], project: number): number[] =>
  numbersOf(names, new RegExp(`^${project}-(\\d+)\\.json$`))
