import type { Dataset } from '../../domain/project/dataset'
import { THREE_PHASES, type HubsQuestion } from '../../domain/hubs/hubs'
import { windowOfYear } from '../../domain/time/academic_year'
import { schoolFiltersOf } from '../school_filters_of'
import type { ViewState } from '../../state/view_state'

const YEARS_POOLED = 3

/** The grouping that hubs are compared by: hubs where they are loaded, else what Coverage compares by. */
export const hubsGrouping = (
  { hubsBy, by }: Pick<ViewState, 'hubsBy' | 'by'>,
  { groupings }: Pick<Dataset, 'groupings'>,
): string => (groupings.some(({ key }) => key === hubsBy) ? hubsBy : by)

/** Whether years can be pooled: not where months are chosen, nor of a log of one year. */
export const canPoolYears = (
  { months, year }: Pick<ViewState, 'months' | 'year'>,
  { academicYears }: Pick<Dataset, 'academicYears'>,
): boolean => months === null && academicYears.some((each) => each < year)

/** The hubs that a view state asks for: the scope of Coverage, and what the tab alone chooses. */
export function hubsQuestionOf(viewState: ViewState, dataset: Dataset, today: string): HubsQuestion {
  const { phase, window, year, within, counted, programme, list } = viewState
  const isPooled = viewState.hubsYears === 'three' && canPoolYears(viewState, dataset)
  const years = dataset.academicYears.filter((each) => each <= year && each > year - YEARS_POOLED)
  return {
    phases: viewState.hubsPhases === 'three' ? THREE_PHASES : [phase],
    windows: isPooled ? years.map(windowOfYear) : [window],
    within,
    by: hubsGrouping(viewState, dataset),
    counted,
    programme,
    ...schoolFiltersOf(viewState),
    listId: list,
    priorityOnly: viewState.hubsMeasure === 'priority' && list !== null,
    today,
  }
}
