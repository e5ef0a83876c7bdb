import type { ProjectOpening } from '../../../src/domain/project/project_file'
import type { Parts } from '../parts'
import { readProject } from '../project/read_project'
import { readDemoWith } from '../shipped'

const LACKS_COLUMNS =
  'This project file cannot be opened: in it a table lacks a column that every project has. Use another copy of it.'

/** Opens a project file in the place of what is open, once all of it has been checked. */
export const openProject = ({ tables, readShipped }: Parts, file: Blob): Promise<ProjectOpening> =>
  tables.taskQueue.run(async () => {
    const read = await readProject(file)
    if (read.outcome === 'refused') return read
    const { demo, files, note } = read
    const streams = demo ? await readDemoWith(readShipped, read.streams) : read.streams
    try {
      tables.openStreams(streams, { demo, files })
    } catch {
      return { outcome: 'refused', why: LACKS_COLUMNS }
    }
    return { outcome: 'opened', note }
  })
