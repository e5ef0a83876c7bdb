import { SECOND_VISIT_PER_CENT, TRAVEL_KM } from '../../domain/plan/plan_defaults'
import type { FixedVisit } from '../../domain/plan/visit_state'
import type { PlanQuestion } from '../../domain/plan/plan_question'
import type { Dataset, PriorityList } from '../../domain/project/dataset'
import { termAfter } from '../../domain/time/terms'
import type { Window } from '../../domain/time/academic_year'
import { schoolFiltersOf } from '../school_filters_of'
import type { ViewState } from '../../state/view_state'
import { employerFilterOf } from '../employers/employer_filter_of'
import { needWeightsOf } from '../need/need_weights_of'

/** The months that a plan is for: those of the address, or else the next term. */
export const termOfPlan = ({ term }: Pick<ViewState, 'term'>, today: string): Window =>
  term ?? termAfter(today)

/** What kept plans say of the next: visits that stay as they are, and ids of schools that declined. */
export interface KeptRules {
  readonly fixed: readonly FixedVisit[]
  readonly declined: readonly string[]
}

/** What the plan asks, of an address fitted to the loaded data. Every school in scope counts, whatever its status. */
export function planQuestionOf(
  viewState: ViewState,
  list: PriorityList | undefined,
  groupings: Dataset['groupings'],
  today: string,
  kept?: KeptRules,
): PlanQuestion {
  const { phase, window, within, who, programme, activities, kmPerPoint, floor, floorBy, floors } = viewState
  const areas = groupings.find(({ key }) => key === floorBy)?.areas ?? []
  return {
    schools: {
      phase,
      window,
      within,
      priorityOnly: who === 'priority' && list !== undefined,
      listId: list?.listId ?? null,
      statuses: [],
      fsmAtLeast: null,
      nothingBooked: false,
      notVisitedFor: null,
      near: null,
      programme,
      ...(activities.length > 0 && { activities }),
      ...schoolFiltersOf(viewState),
      employers: employerFilterOf(viewState),
      need: needWeightsOf(viewState),
    },
    value: viewState.worth,
    objective:
      kmPerPoint === null
        ? { kind: 'value_first' }
        : { kind: 'priced', metresPerPoint: Math.round(1000 * kmPerPoint) },
    limitKm: viewState.travel ?? TRAVEL_KM,
    visitsPerSchool: viewState.visits === '2' ? 2 : 1,
    secondVisitShare: (viewState.second ?? SECOND_VISIT_PER_CENT) / 100,
    statuses: viewState.supply,
    dbsOn: termOfPlan(viewState, today).to,
    disciplines: viewState.disciplines,
    must: viewState.must,
    mustNot: [...new Set([...viewState.mustNot, ...(kept?.declined ?? [])])],
    pins: viewState.pins,
    ...(kept && kept.fixed.length > 0 && { fixed: kept.fixed }),
    floors:
      floor || floors.length > 0
        ? {
            grouping: floorBy,
            atLeast: Object.fromEntries([
              ...areas.map((area) => [area, floor ?? 0] as const),
              ...floors.filter(([area]) => areas.includes(area)),
            ]),
          }
        : null,
  }
}
