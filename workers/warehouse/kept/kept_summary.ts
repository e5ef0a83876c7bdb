import type { KeptNow } from '../../../src/domain/project/kept'
import type { ProjectNote } from '../../../src/domain/project/project_file'
import { bytesOfEntry, entriesOf } from '../intake/formats/zip'
import { PROJECT_JSON } from '../project/project_json'
import { readNote } from '../project/project_note'
import type { KeptCopy } from './kept_copies'

/** The newest of the notes that can be read; undefined where none can. */
export async function newestNote(notes: readonly Blob[]): Promise<ProjectNote | undefined> {
  for (const note of notes) {
    const read = await readNote(note)
    if (read) return read
  }
  return undefined
}

/** Name and time of the newest copy. Reads no table. */
export async function summaryOf(copies: readonly KeptCopy[]): Promise<KeptNow> {
  if (copies.length === 0) return { outcome: 'nothing' }
  for (const { project, notes } of copies) {
    const note = (await newestNote(notes)) ?? (await noteInProject(project))
    if (note) return { outcome: 'kept', name: note.name, savedAt: note.savedAt }
  }
  return { outcome: 'damaged' }
}

async function noteInProject(project: Blob): Promise<ProjectNote | undefined> {
  try {
    const entries = await entriesOf('The kept project', project)
    const entry = entries?.find(({ name }) => name === PROJECT_JSON)
    const bytes = entry && (await bytesOfEntry('The kept project', project, entry))
    return bytes && (await readNote(new Blob([new Uint8Array(bytes)])))
  } catch {
    return undefined
  }
}
