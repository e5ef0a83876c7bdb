import {
  academicYearLabel,
  academicYearOf,
  formatMonth,
  formatWindow,
  windowOfYear,
} from '../domain/time/academic_year'
import type { Window } from '../domain/time/academic_year'
import type { Area } from '../domain/coverage/coverage'
import { comparisonWithin } from '../domain/coverage/comparison_within'
import type { Dataset, SchoolDirectory } from '../domain/project/dataset'
import { EVERYWHERE, isJobLens } from '../domain/class_of_thirty/lens'
import type { ColumnFilter } from '../domain/school/column_filter'
import { registerPlace } from '../domain/school/register_place'
import { canBeInHexagons } from '../domain/coverage/coverage_measures'
import type { AddressState } from './address/view_parts'
import { resolveActivities } from './resolve_activities'
import { resolveColumn } from './resolve_column'
import { resolveWeights } from './resolve_weights'

/** Resolved view state: the address with every default filled in from what is loaded. */
export interface ViewState extends AddressState {
  readonly year: number
  readonly window: Window
  /** The place of all open schools, for views without an area: "England", "England and Scotland". */
  readonly everywhere: string
  /** What `column` asks for, as far as it is loaded. */
  readonly columnFilter?: ColumnFilter | undefined
}

export interface ViewStateResolution {
  readonly viewState: ViewState
  /** What the address asks for and the loaded data does not have: one sentence each. */
  readonly notices: readonly string[]
}

/** The parts that were fitted to the loaded data, as an address then holds them. */
export const fittedParts = ({
  year,
  months,
  by,
  within,
  beside,
  list,
  programme,
  school,
  near,
  month,
}: ViewState): Partial<AddressState> => ({
  ...{ year, months, by, within, beside, list, programme, school, near, month },
})

/** What schools are compared by where the address names nothing. */
export const HOME_COMPARISON = 'region'

/** What the address is compared with. */
interface LoadedData {
  readonly dataset: Dataset
  readonly schools: Pick<SchoolDirectory, 'ids' | 'groups'>
}

/**
 * Resolves the address against the loaded data: a year, months, area, grouping, list or school that is not there falls
 * back, with a notice. `today` (ISO) is used where no log says which academic years there are.
 */
export function resolveViewState(
  state: AddressState,
  { dataset, schools }: LoadedData,
  today: string,
): ViewStateResolution {
  const notices: string[] = []
  const addNotice = (what: string, instead: string) =>
    notices.push(`The link asks for ${what}, which the loaded data does not have. ${instead}.`)
  let { year, months, by, within, beside, list, programme, school, near, month } = state

  const latest = dataset.academicYears.at(-1) ?? academicYearOf(today)
  if (year !== null && dataset.academicYears.length > 0 && !dataset.academicYears.includes(year)) {
    addNotice(`the academic year ${academicYearLabel(year)}`, `${academicYearLabel(latest)} is shown instead`)
    year = null
  }
  year ??= latest
  if (months && !meetsHistory(months, dataset)) {
    addNotice(
      `the months ${formatWindow(months)}`,
      `The academic year ${academicYearLabel(year)} is shown instead`,
    )
    months = null
  }
  if (month !== null && !meetsHistory({ from: month, to: month }, dataset)) {
    addNotice(`the month ${formatMonth(month)}`, 'The last month of the log is shown instead')
    month = null
  }
  const grouping = dataset.groupings[0]
  if (grouping && !dataset.groupings.some(({ key }) => key === by)) {
    if (by !== HOME_COMPARISON) addNotice(`a comparison by “${by}”`, `${grouping.label} is shown instead`)
    by = grouping.key
  }
  within = within && areaNamed(dataset, within)
  if (within && !hasArea(dataset, within)) {
    addNotice(`the area “${within.area}”`, 'Every area is shown instead')
    within = null
  }
  const inside = comparisonWithin(within, by, schools, dataset.groupings)
  if (within && inside !== by) {
    const labelOf = (key: string) => dataset.groupings.find((each) => each.key === key)?.label ?? key
    if (by !== HOME_COMPARISON && by !== within.grouping)
      addNotice(
        `a comparison by ${labelOf(by)} inside ${within.area}`,
        `The comparison is by ${labelOf(inside)} instead`,
      )
    by = inside
  }
  if (beside !== null && !isJobLens(state.lens) && beside !== EVERYWHERE && !areasOf(dataset).has(beside)) {
    addNotice(`the area “${beside}” beside another`, 'Nothing is shown instead')
    beside = null
  }
  if (list !== null && !dataset.lists.some(({ listId }) => listId === list)) {
    addNotice(`the priority list “${list}”`, 'The latest list is shown instead')
    list = null
  }
  list ??= dataset.lists[0]?.listId ?? null
  if (programme !== null && !dataset.programmes.includes(programme)) {
    addNotice(`the programme “${programme}”`, 'Engagements of every programme count instead')
    programme = null
  }
  if (school !== null && !schools.ids.includes(school)) {
    addNotice(`the school “${school}”`, 'No school is selected')
    school = null
  }
  if (near?.kind === 'school' && !schools.ids.includes(near.place)) {
    addNotice(`the school “${near.place}” to measure from`, 'Schools at any distance are shown instead')
    near = null
  }
  const { filter: columnFilter, unknown } = resolveColumn(state.column, dataset)
  if (unknown !== '')
    addNotice(
      unknown,
      columnFilter ? 'The other values are kept to instead' : 'Schools of any value are shown instead',
    )
  const { activities, missing: unknownNames } = resolveActivities(state.activities, dataset)
  for (const what of unknownNames) addNotice(what, 'Engagements count without it')
  const { weights, missing } = resolveWeights(state.weights, dataset)
  for (const key of missing) addNotice(`the column “${key}” in the need score`, 'Need is judged without it')
  let { against } = state
  if (against?.kind === 'year' && !dataset.academicYears.includes(against.year)) {
    addNotice(`a map of ${academicYearLabel(against.year)} beside another`, 'One map is shown instead')
    against = null
  }
  const measures = [state.measure, ...(against?.kind === 'measure' ? [against.measure] : [])]
  const mapForm = state.mapForm === 'hexagons' && !measures.every(canBeInHexagons) ? 'areas' : state.mapForm
  const column = columnFilter ? { grouping: columnFilter.grouping, values: columnFilter.values } : null
  const window = months ?? windowOfYear(year)
  const everywhere = registerPlace(dataset.files)
  return {
    viewState: {
      ...state,
      ...{
        year,
        months,
        by,
        within,
        beside,
        list,
        programme,
        school,
        near,
        month,
        column,
        activities,
        weights,
        mapForm,
        against,
      },
      window,
      everywhere,
      columnFilter,
    },
    notices,
  }
}

/** True where part of the window lies in the academic years of the log, or no log is open. */
function meetsHistory({ from, to }: Window, { academicYears }: Dataset): boolean {
  const first = academicYears[0]
  const last = academicYears.at(-1)
  if (first === undefined || last === undefined) return true
  return from <= windowOfYear(last).to && to >= windowOfYear(first).from
}

/** Every area as an address names it: "region:North East". */
const areasOf = ({ groupings }: Dataset): ReadonlySet<string> =>
  new Set(groupings.flatMap(({ key, areas }) => areas.map((area) => `${key}:${area}`)))

/** The area as it is named now, where a link names it by its published code. */
function areaNamed(dataset: Dataset, within: Area): Area {
  const grouping = dataset.groupings.find(({ key }) => key === within.grouping)
  const name = grouping?.areas[grouping.codes.indexOf(within.area)]
  return name === undefined || grouping?.areas.includes(within.area) ? within : { ...within, area: name }
}

const hasArea = (dataset: Dataset, within: { grouping: string; area: string }): boolean =>
  dataset.groupings.some(({ key, areas }) => key === within.grouping && areas.includes(within.area))
