import { Zip, ZipDeflate } from 'fflate'
import type { FileReport } from '../../../src/domain/import_report'
import type { ProjectNote } from '../../../src/domain/project_file'
import type { TablePart } from './table_parts'
import { PROJECT_FORMAT, PROJECT_VERSION } from './project_json'
import type { ProjectJson, ProjectPart } from './project_json'
import { sha256 } from './sha256'

/** What is open, as the project file states it. */
export interface OpenProject {
  readonly demo: boolean
  readonly files: readonly FileReport[]
}

export const PROJECT_JSON = 'project.json'

/** Fast, and nearly as small as the hardest: the words of a table are written once each already. */
const LEVEL = 1

/** A zip archive, written entry by entry into a Blob: no more than one entry stands in memory. */
class Archive {
  readonly #pieces: Blob[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error
    this.#pieces.push(new Blob([chunk]))
  })

  add(path: string, bytes: Uint8Array): void {
    const entry = new ZipDeflate(path, { level: LEVEL })
    this.#zip.add(entry)
    entry.push(bytes, true)
  }

  finish(): Blob {
    this.#zip.end()
    return new Blob(this.#pieces, { type: 'application/zip' })
  }
}

/**
 * A project file: a zip archive of project.json and one Arrow IPC stream a part, each with its length and SHA-256 in
 * project.json. `parts` are taken one at a time.
 */
export async function writeProject(
  note: ProjectNote,
  open: OpenProject,
  parts: Iterable<TablePart>,
): Promise<Blob> {
  const archive = new Archive()
  const stated: ProjectPart[] = []
  for (const { table, rows, stream } of parts) {
    const path = `tables/${table}-${stated.length + 1}.arrow`
    archive.add(path, stream)
    stated.push({ path, table, rows, bytes: stream.length, sha256: await sha256(stream) })
  }
  const project: ProjectJson = {
    format: PROJECT_FORMAT,
    version: PROJECT_VERSION,
    ...note,
    demo: open.demo,
    files: [...open.files],
    parts: stated,
  }
  archive.add(PROJECT_JSON, new TextEncoder().encode(JSON.stringify(project, null, 1)))
  return archive.finish()
}
