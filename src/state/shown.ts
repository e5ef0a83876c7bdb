import { academicYearLabel, academicYearOf, sayWindow, windowOfYear } from '../domain/academic_year'
import type { Window } from '../domain/academic_year'
import type { Dataset } from '../domain/dataset'
import { EVERYWHERE, isJobLens } from '../domain/lens'
import { registerPlace } from '../domain/register_place'
import type { AddressState } from './address_text'

/** The address with every default filled in from what is loaded. */
export interface Shown extends AddressState {
  readonly year: number
  readonly window: Window
  /** Where the schools are while no area is asked about: "England", "England and Scotland". */
  readonly everywhere: string
}

export interface Fitting {
  readonly shown: Shown
  /** What the address asks for and the loaded data does not have: one sentence each. */
  readonly notices: readonly string[]
}

/** Fits the address to the loaded data: a year, area, grouping or list that is not there falls back, and is said. */
export function fitToDataset(state: AddressState, dataset: Dataset, today: string): Fitting {
  const notices: string[] = []
  const latest = dataset.academicYears.at(-1) ?? academicYearOf(today)
  const fallBack = (what: string, instead: string) =>
    notices.push(
      `The link asks for ${what}, which the loaded data does not have. ${instead} is shown instead.`,
    )

  let year = state.year ?? latest
  if (
    state.year !== null &&
    dataset.academicYears.length > 0 &&
    !dataset.academicYears.includes(state.year)
  ) {
    fallBack(`the academic year ${academicYearLabel(state.year)}`, academicYearLabel(latest))
    year = latest
  }
  let months = state.months
  if (months && !meetsHistory(months, dataset)) {
    fallBack(`the months ${sayWindow(months)}`, `The academic year ${academicYearLabel(year)}`)
    months = null
  }
  let by = state.by
  const first = dataset.groupings[0]
  if (first && !dataset.groupings.some(({ key }) => key === by)) {
    if (by !== 'region') fallBack(`a comparison by “${by}”`, first.label)
    by = first.key
  }
  let { within, beside, list, school } = state
  if (within && !hasArea(dataset, within)) {
    fallBack(`the area “${within.area}”`, 'Every area')
    within = null
  }
  if (beside !== null && !isJobLens(state.lens) && beside !== EVERYWHERE && !areasOf(dataset).has(beside)) {
    fallBack(`the area “${beside}” beside another`, 'Nothing')
    beside = null
  }
  const listThere = dataset.lists.some(({ listId }) => listId === list)
  if (list !== null && !listThere) fallBack(`the priority list “${list}”`, 'The latest list')
  if (list === null || !listThere) list = dataset.lists[0]?.listId ?? null
  school = school === '' ? null : school
  const window = months ?? windowOfYear(year)
  const everywhere = registerPlace(dataset.files)
  return { shown: { ...state, year, months, by, within, beside, list, school, window, everywhere }, notices }
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

const hasArea = (dataset: Dataset, within: { grouping: string; area: string }): boolean =>
  dataset.groupings.some(({ key, areas }) => key === within.grouping && areas.includes(within.area))
