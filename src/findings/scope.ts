import type { ChoiceGroup } from '../ui/choice'
import { comparisonWithin } from '../domain/coverage/comparison_within'
import { isOwnGrouping } from '../domain/own_areas/own_area'
import { mainBox } from '../domain/geography/main_box'
import type { Area } from '../domain/coverage/coverage'
import type { Dataset, SchoolDirectory } from '../domain/project/dataset'
import type { SchoolFilters } from '../domain/school/school_filters'
import { schoolFilterWords } from './column_filter_sentences'

/** How an area stands as the value of a select. */
export const areaValue = (area: Area | null): string => (area ? `${area.grouping}:${area.area}` : '')

export function parseAreaValue(value: string): Area | null {
  const colon = value.indexOf(':')
  return colon < 0 ? null : { grouping: value.slice(0, colon), area: value.slice(colon + 1) }
}

const pluralLabel = (key: string, label: string): string =>
  key === 'local_authority'
    ? 'Local authorities'
    : isOwnGrouping(key)
      ? label.replace('area', 'areas')
      : `${label}s`

/**
 * The areas a question can be kept within: every grouping that a select can hold, and of larger ones, such as trusts,
 * the area that the question is kept within now.
 */
export const areaChoices = (dataset: Dataset, current: Area | null = null, mostAreas = 400): ChoiceGroup[] =>
  dataset.groupings.flatMap(({ key, label, areas }) => {
    const offered =
      areas.length <= mostAreas
        ? areas
        : areas.filter((area) => current?.grouping === key && current.area === area)
    if (offered.length === 0) return []
    const options = offered.map((area) => ({ value: areaValue({ grouping: key, area }), label: area }))
    return [{ label: pluralLabel(key, label), options }]
  })

/** The selected area, or the place of the whole register (`everywhere` of ViewState), with the filters of schools. */
export const scopeName = (within: Area | null, everywhere: string, filters: SchoolFilters = {}): string =>
  `${within?.area ?? everywhere}${schoolFilterWords(filters)}`

/**
 * West, south, east and north of the located schools in an area, without the few that lie apart from it, in degrees;
 * null when none is located.
 */
export function boxOfArea(
  schools: SchoolDirectory,
  dataset: Dataset,
  within: Area,
): readonly [number, number, number, number] | null {
  const area = dataset.groupings.find(({ key }) => key === within.grouping)?.areas.indexOf(within.area) ?? -1
  const inside: number[] = []
  schools.groups[within.grouping]?.forEach((schoolArea, school) => {
    if (schoolArea === area) inside.push(school)
  })
  const of = (degrees: Float64Array) => inside.map((school) => degrees[school] ?? NaN)
  return mainBox(of(schools.lon), of(schools.lat))
}

/** The change of address that keeps a question within an area, compared by what lies inside it. */
export const narrowTo = (
  within: Area | null,
  by: string,
  { dataset, schools }: { readonly dataset: Dataset; readonly schools: SchoolDirectory },
): { within: Area | null; by: string } => ({
  within,
  by: comparisonWithin(within, by, schools, dataset.groupings),
})
