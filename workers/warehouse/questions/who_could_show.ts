import type {
  LocalEmployersAnswer,
  LocalEmployersQuestion,
} from '../../../src/domain/employers/local_employers'
import { employersWhoCouldShow } from '../arrays/who_could_show'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** Employers of some sections near schools of some authorities, or known there; see arrays/who_could_show.ts. */
export async function whoCouldShow(
  { tables }: Parts,
  question: LocalEmployersQuestion,
): Promise<LocalEmployersAnswer> {
  const { engine } = await tables.filledSql()
  const authorities = question.authorities?.join() ?? null
  const visits = askMetric(engine, 'visits_by_employer', authorities).map(
    ({ employer_index, activity_type, ...counted }) => ({
      employer: employer_index,
      activityType: activity_type,
      ...counted,
    }),
  )
  return employersWhoCouldShow(tables.columns(), question, visits)
}
