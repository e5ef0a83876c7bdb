import { activityMix } from '../../../src/domain/engagement/activity_mix'
import type { ActivityType } from '../../../src/domain/engagement/engagement'
import {
  isForPhase,
  suggestedTypes,
  type OffersAnswer,
  type OffersQuestion,
  type Package,
} from '../../../src/domain/offers/offers'
import { PHASES, PHASES_REPORTED_AS } from '../../../src/domain/school/phase'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** Phases as packages name them. */
const OFFERED_PHASES = ['primary', 'secondary', 'college'] as const
/** Before any log. */
const EARLIEST = '1900-01-01'

/** What to offer a school: types of activity that schools like it had and it had not, and packages of them. */
export async function offers({ tables }: Parts, question: OffersQuestion): Promise<OffersAnswer> {
  const { engine } = await tables.filledSql()
  const { directory, lists, packages } = tables.columns()
  const { school, listId, to } = question
  const own = PHASES[directory.phase[school] ?? 0] ?? 'OTHER'
  const phase =
    own === 'ALL'
      ? (['primary', 'secondary'] as const)
      : OFFERED_PHASES.filter((each) => PHASES_REPORTED_AS[each].includes(own))
  const list = lists.find(({ list: { listId: id } }) => id === listId)
  const rows = askMetric(engine, 'types_at_schools_like', school, listId, to)
  const types = rows.map((row) => ({ ...row, type: row.activity_type as ActivityType }))
  const fitting = packages.filter((each) => isForPhase(each, phase))
  const suggested = suggestedTypes(types).map(({ type, schools, here }) => ({
    ...{ type, schools, here },
    packages: fitting.filter((each) => each.type === type),
  }))
  const named = new Set(suggested.flatMap((each) => each.packages))
  const compared = phase.at(-1) ?? 'all'
  return {
    question,
    version: directory.version,
    onList: list?.onList[school] === 1,
    reached: rows[0]?.reached ?? 0,
    suggested,
    others: fitting.filter((each: Package) => !named.has(each)),
    packages: packages.length,
    mix: list
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
