import type { ProjectNote, ProjectOpening } from '../../../src/domain/project/project_file'
import { tableFromStreams, tablesOfStreams } from '../arrays/loaded_tables'
import { textColumn } from '../arrow_columns'
import type { LoadedStreams } from '../fill_tables'
import type { Parts } from '../parts'
import { tablesProblem } from '../project/check_tables'
import { withoutLost } from '../project/lost_parts'
import { peopleInTables } from '../project/people_in_tables'
import { readProject } from '../project/read_project'
import { decisionsWithoutPeople, type RemovedPeople } from '../project/people_in_decisions'
import { withoutPeople } from '../project/remove_people'
import { readDemoWithSaved } from '../app_files'

const refusal = (problem: string): ProjectOpening => ({
  outcome: 'refused',
  why: `This project file cannot be opened: in it ${problem}. Use another copy of it.`,
})

const NOBODY: RemovedPeople = { names: [], employerIds: [] }

function employersOf({ employers }: LoadedStreams): string[] {
  const table = tableFromStreams(employers)
  return table.numRows === 0 ? [] : textColumn(table, 'name')
}

/**
 * Opens a project file in the place of what is open, once all of it has been checked, without what is about people in
 * it. `undamagedOnly`: of a damaged file, what is whole is opened. `newerNote`: decisions saved after the file, which
 * take the place of those in it.
 */
export const openProject = (
  { tables, readAppFile }: Parts,
  file: Blob,
  undamagedOnly = false,
  newerNote?: ProjectNote,
): Promise<ProjectOpening> =>
  tables.taskQueue.run(async () => {
    const read = await readProject(file, undamagedOnly)
    if (read.outcome !== 'readable') return read
    const { demo, files, lost } = read
    const note = newerNote ?? read.note
    let { streams } = read
    const people = demo || lost.length > 0 ? undefined : peopleInTables(streams)
    const engine = people || lost.length > 0 ? (await tables.emptySql()).engine : undefined
    const demoTables = demo ? await readDemoWithSaved(readAppFile, streams) : undefined
    try {
      let found = people
      if (engine && lost.length > 0) {
        streams = withoutLost(engine, streams, lost)
        found = demo ? undefined : peopleInTables(streams)
      }
      let removed = NOBODY
      if (engine && found) {
        const cleaned = withoutPeople(engine, streams, found)
        streams = cleaned.streams
        removed = { names: found.names, employerIds: cleaned.employerIds }
      }
      const { decisions, phrases } = decisionsWithoutPeople(note.decisions, removed, employersOf(streams))
      const problem = lost.length > 0 && !demo ? tablesProblem(tablesOfStreams(streams)) : undefined
      if (problem !== undefined) return refusal(problem)
      tables.threshold = decisions.peopleThreshold
      tables.ownAreas = decisions.ownAreas
      await tables.openStreams(demoTables ?? streams, { demo, files })
      const leftOut = [...(found?.phrases ?? []), ...phrases]
      return { outcome: 'opened', note: { ...note, decisions }, ...(leftOut.length > 0 && { leftOut }) }
    } catch {
      return refusal('a table lacks a column that every project has, or has one of another kind')
    }
  })
