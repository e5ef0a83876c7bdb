import type { ProjectNote } from '../../../src/domain/project/project_file'
import type { TablePart } from './table_parts'
import { PROJECT_FORMAT, PROJECT_JSON, PROJECT_VERSION } from './project_json'
import type { OpenProject, ProjectJson, ProjectPart } from './project_json'
import { verifyProject } from './read_project'
import { sha256 } from './sha256'
import { ZipWriter } from './zip_writer'

/**
 * A project file: a zip archive of project.json and one Arrow IPC stream a part, each with its length and SHA-256 in
 * project.json. `parts` are taken one at a time. The file is read back before it is returned: throws where a part of
 * it cannot be.
 */
export async function writeProject(
  note: ProjectNote,
  open: OpenProject,
  parts: Iterable<TablePart>,
): Promise<Blob> {
  const archive = new ZipWriter()
  const written: ProjectPart[] = []
  for (const { table, rows, stream } of parts) {
    const path = `tables/${table}-${written.length + 1}.arrow`
    await archive.add(path, stream)
    written.push({ path, table, rows, bytes: stream.length, sha256: await sha256(stream) })
  }
  const project: ProjectJson = {
    format: PROJECT_FORMAT,
    version: PROJECT_VERSION,
    ...note,
    demo: open.demo,
    files: [...open.files],
    parts: written,
  }
  await archive.add(PROJECT_JSON, new TextEncoder().encode(JSON.stringify(project, null, 1)))
  const file = archive.finish()
  await verifyProject(file)
  return file
}
