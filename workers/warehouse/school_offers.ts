import type { ActivityType } from '../../src/domain/engagement/engagement'
import type { SchoolEngagement } from '../../src/domain/engagement/school_history'
import { isForPhase, suggestedTypes, type SchoolOffer } from '../../src/domain/offers/offers'
import { PHASES, PHASES_REPORTED_AS } from '../../src/domain/school/phase'
import type { OpenColumns } from './arrays/open_columns'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'

/** Phases as packages name them. */
const OFFERED_PHASES = ['primary', 'secondary', 'college'] as const

/** The phases of packages that a school, given by its index, can have; an all-through school has two. */
export function offeredPhases({ directory }: OpenColumns, school: number): readonly string[] {
  const own = PHASES[directory.phase[school] ?? 0] ?? 'OTHER'
  return own === 'ALL'
    ? ['primary', 'secondary']
    : OFFERED_PHASES.filter((each) => PHASES_REPORTED_AS[each].includes(own))
}

interface SchoolWithHistory {
  /** School index. */
  readonly school: number
  readonly history: readonly SchoolEngagement[]
}

/** What to offer each of some schools: types that schools like it had by a day, `to`, and it had not, with packages of them. */
export function schoolOffers(
  engine: Engine,
  columns: OpenColumns,
  { listId, to }: { readonly listId: string | null; readonly to: string },
  schools: readonly SchoolWithHistory[],
): readonly SchoolOffer[] {
  const { directory, lists, packages } = columns
  const kinds = askMetric(engine, 'types_by_kind_of_school', listId, to)
  const onList = lists.find(({ list }) => list.listId === listId)?.onList
  return schools.map(({ school, history }): SchoolOffer => {
    const isListed = onList?.[school] === 1
    const own = history.filter(({ status, date }) => status === 'delivered' && date <= to)
    const here = (type: string): number => own.filter(({ activity_type }) => activity_type === type).length
    const like = kinds.filter(
      ({ phase, listed }) => phase === PHASES[directory.phase[school]!] && listed === isListed,
    )
    // The school is one of those counted where it had any activity itself.
    const others = like.map(({ activity_type, schools: had }) => ({
      type: activity_type as ActivityType,
      schools: had - Math.min(1, here(activity_type)),
      here: here(activity_type),
    }))
    const fitting = packages.filter((each) => isForPhase(each, offeredPhases(columns, school)))
    const suggested = suggestedTypes(others).map((each) => ({
      ...each,
      packages: fitting.filter(({ type }) => type === each.type),
    }))
    const named = new Set(suggested.flatMap((each) => each.packages))
    return {
      listId,
      onList: isListed,
      reached: Math.max(0, (like[0]?.reached ?? 0) - Math.min(1, own.length)),
      suggested,
      others: fitting.filter((each) => !named.has(each)),
    }
  })
}
