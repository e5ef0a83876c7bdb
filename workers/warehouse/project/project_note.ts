import * as v from 'valibot'
import type { ProjectNote } from '../../../src/domain/project/project_file'
import { migrateProject } from './migrate_project'
import { PROJECT_FORMAT, PROJECT_VERSION, noteSchema } from './project_json'

/** A note on its own: as in project.json, without the tables. */
export const writeNote = (note: ProjectNote): Blob =>
  new Blob([JSON.stringify({ format: PROJECT_FORMAT, version: PROJECT_VERSION, ...note })])

/** Undefined where it is cut short or not one. */
export async function readNote(file: Blob): Promise<ProjectNote | undefined> {
  try {
    const reading = v.safeParse(
      noteSchema,
      migrateProject(JSON.parse(await file.text()) as Record<string, unknown>),
    )
    return reading.success ? reading.output : undefined
  } catch {
    return undefined
  }
}

/** Throws where a note does not read back. */
export async function verifyNote(file: Blob): Promise<void> {
  if (!(await readNote(file)))
    throw new Error('What was decided does not read back from the disk as it was written')
}
