import { activityMix } from '../../../src/domain/engagement/activity_mix'
import type { ActivityType } from '../../../src/domain/engagement/engagement'
import type { SchoolEngagement } from '../../../src/domain/engagement/school_history'
import type { OffersAnswer, OffersQuestion } from '../../../src/domain/offers/offers'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'
import { offeredPhases, schoolOffers } from '../school_offers'

/** Before any log. */
const EARLIEST = '1900-01-01'

/** What to offer a school: types of activity that schools like it had and it had not, and packages of them. */
export async function offers({ tables }: Parts, question: OffersQuestion): Promise<OffersAnswer> {
  const { engine } = await tables.filledSql()
  const columns = tables.columns()
  const { school, listId, to } = question
  const history = askMetric(engine, 'school_history', school) as SchoolEngagement[]
  const [offer] = schoolOffers(engine, columns, question, [{ school, history }])
  const compared = offeredPhases(columns, school).at(-1) ?? 'all'
  return {
    ...offer!,
    question,
    version: columns.directory.version,
    packages: columns.packages.length,
    mix: columns.lists.some(({ list }) => list.listId === listId)
      ? activityMix(
          askMetric(engine, 'activity_mix', listId, compared, EARLIEST, to).map((row) => ({
            type: row.activity_type as ActivityType,
            list: row.list_count,
            rest: row.rest_count,
          })),
        )
      : null,
  }
}
