import type { ProjectOpening } from '../../../src/domain/project/project_file'
import { tablesOfStreams } from '../arrays/loaded_tables'
import type { Parts } from '../parts'
import { tablesProblem } from '../project/check_tables'
import { withoutLost } from '../project/lost_parts'
import { peopleInTables } from '../project/people_in_tables'
import { readProject } from '../project/read_project'
import { decisionsWithoutPeople, withoutPeople } from '../project/remove_people'
import { readDemoWithSaved } from '../app_files'

const refusal = (problem: string): ProjectOpening => ({
  outcome: 'refused',
  why: `This project file cannot be opened: in it ${problem}. Use another copy of it.`,
})

/**
 * Opens a project file in the place of what is open, once all of it has been checked, without what is about people in
 * it. `undamagedOnly`: of a damaged file, what is whole is opened.
 */
export const openProject = (
  { tables, readAppFile }: Parts,
  file: Blob,
  undamagedOnly = false,
): Promise<ProjectOpening> =>
  tables.taskQueue.run(async () => {
    const read = await readProject(file, undamagedOnly)
    if (read.outcome !== 'readable') return read
    const { demo, files, lost } = read
    let { note, streams } = read
    const people = demo || lost.length > 0 ? undefined : peopleInTables(streams)
    const engine = people || lost.length > 0 ? (await tables.emptySql()).engine : undefined
    const demoTables = demo ? await readDemoWithSaved(readAppFile, streams) : undefined
    try {
      let found = people
      if (engine && lost.length > 0) {
        streams = withoutLost(engine, streams, lost)
        found = demo ? undefined : peopleInTables(streams)
      }
      if (engine && found) {
        const cleaned = withoutPeople(engine, streams, found)
        streams = cleaned.streams
        note = {
          ...note,
          decisions: decisionsWithoutPeople(note.decisions, found.names, cleaned.employerIds),
        }
      }
      const problem = lost.length > 0 && !demo ? tablesProblem(tablesOfStreams(streams)) : undefined
      if (problem !== undefined) return refusal(problem)
      await tables.openStreams(demoTables ?? streams, { demo, files })
      return { outcome: 'opened', note, ...(found && { leftOut: found.phrases }) }
    } catch {
      return refusal('a table lacks a column that every project has, or has one of another kind')
    }
  })
