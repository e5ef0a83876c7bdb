import type { ProjectNote } from '../../../src/domain/project/project_file'
import type { Parts } from '../parts'
import { partsBesideDemo, partsOfAllTables } from '../project/table_parts'
import { writeProject } from '../project/write_project'

/** All that is open as one project file; see project/write_project.ts. */
export const saveProject = ({ tables }: Parts, note: ProjectNote): Promise<Blob> =>
  tables.taskQueue.run(async () => {
    const { demo, files } = tables
    const ownTables = demo ? partsBesideDemo : partsOfAllTables
    const anything = !demo || files.length > 0
    const parts = anything ? ownTables((await tables.filledSql()).engine) : []
    return writeProject(note, { demo, files }, parts)
  })
