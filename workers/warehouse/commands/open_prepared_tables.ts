import { NO_DECISIONS } from '../../../src/domain/project/decisions'
import { nowIso, type ProjectOpening } from '../../../src/domain/project/project_file'
import { tablesOfStreams } from '../arrays/loaded_tables'
import { Refusal } from '../intake/refusal'
import type { Parts } from '../parts'
import { peopleInTables } from '../project/people_in_tables'
import { withoutPeople } from '../project/remove_people'

const refusal = (problem: string): ProjectOpening => ({
  outcome: 'refused',
  why: `These tables cannot be opened: ${problem}.`,
})

/** Of the folder that was chosen, else of the first file. */
const nameOf = ([file]: readonly File[]): string =>
  file?.webkitRelativePath?.split('/')[0] || (file?.name ?? '').replace(/\.\w+$/, '')

/**
 * Opens tables that another program prepared as Parquet files, in the form of `tables/README.md`, in the place of what is
 * open, once all of them have been checked, without what is about people in them.
 */
export const openPreparedTables = ({ tables }: Parts, files: readonly File[]): Promise<ProjectOpening> =>
  tables.taskQueue.run(async () => {
    try {
      const { readTables } = await import('../parquet/read_tables')
      const { preparedTablesProblem } = await import('../parquet/table_rules')
      const { engine } = await tables.emptySql()
      const { streams, otherColumns } = await readTables(engine, files)
      const problem = preparedTablesProblem(tablesOfStreams(streams))
      if (problem !== undefined) return refusal(`in them ${problem}`)
      const people = peopleInTables(streams)
      const opened = people ? withoutPeople(engine, streams, people).streams : streams
      tables.threshold = NO_DECISIONS.peopleThreshold
      tables.ownAreas = NO_DECISIONS.ownAreas
      await tables.openStreams(opened, { demo: false, files: [] }, true)
      return {
        outcome: 'opened',
        note: { name: nameOf(files), savedAt: nowIso(), app: '', address: '', decisions: NO_DECISIONS },
        ...(people && { leftOut: people.phrases }),
        ...(otherColumns.length > 0 && { otherColumns }),
      }
    } catch (reason) {
      if (reason instanceof Refusal) return { outcome: 'refused', why: reason.message }
      throw reason
    }
  })
