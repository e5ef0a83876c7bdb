import {
  FSM,
  usualMostFirst,
  type EquityQuestion,
  type MostFirst,
} from '../../domain/coverage/fairness_ranking'
import type { Dataset } from '../../domain/project/dataset'
import type { ViewState } from '../../state/view_state'
import type { ChoiceOption } from '../../ui/choice'
import { coverageQuestionOf } from '../coverage/coverage_question'

/** More areas than this are too many to tell apart in a table of reach. */
const MOST_GROUPS = 40

/** The column that schools are ranked by, as far as it is loaded: % FSM else. */
const rankedBy = ({ rankBy }: Pick<ViewState, 'rankBy'>, { figureColumns }: Pick<Dataset, 'figureColumns'>) =>
  figureColumns.find(({ key }) => key === rankBy)

/** The end that stands for the most deprived: as a person chose, else as the heading has it. */
function mostFirstOf(viewState: Pick<ViewState, 'rankBy' | 'rankFrom'>, dataset: Dataset): MostFirst {
  const column = rankedBy(viewState, dataset)
  if (!column) return 'higher'
  return viewState.rankFrom === 'usual' ? usualMostFirst(column.label) : viewState.rankFrom
}

/** Whether reach is fair, of the scope that Coverage has. */
export const equityQuestionOf = (viewState: ViewState, dataset: Dataset): EquityQuestion => ({
  ...coverageQuestionOf(viewState),
  ranking: { by: rankedBy(viewState, dataset)?.key ?? FSM, mostFirst: mostFirstOf(viewState, dataset) },
  splitBy: viewState.splitBy,
  listId: viewState.list,
})

export const rankChoices = ({ figureColumns }: Pick<Dataset, 'figureColumns'>): ChoiceOption[] => [
  { value: FSM, label: '% FSM' },
  ...figureColumns.map(({ key, label }) => ({ value: key, label })),
]

/** Phase, the priority list, and groupings of few areas, such as rurality. */
export const splitChoices = ({ groupings, lists }: Pick<Dataset, 'groupings' | 'lists'>): ChoiceOption[] => [
  { value: 'phase', label: 'Phase' },
  ...(lists.length > 0 ? [{ value: 'list', label: 'Priority list' }] : []),
  ...groupings
    .filter(({ areas }) => areas.length <= MOST_GROUPS)
    .map(({ key, label }) => ({ value: key, label })),
]
