import type { ChoiceGroup } from '../ui/choice'
import type { Area } from '../domain/coverage'
import type { Dataset } from '../domain/dataset'

/** How an area stands as the value of a select. */
export const areaValue = (area: Area | null): string => (area ? `${area.grouping}:${area.area}` : '')

export function areaOfValue(value: string): Area | null {
  const colon = value.indexOf(':')
  return colon < 0 ? null : { grouping: value.slice(0, colon), area: value.slice(colon + 1) }
}

/** The areas a question can be kept within: every grouping that a select can hold. */
export const areaChoices = (dataset: Dataset, mostAreas = 400): ChoiceGroup[] =>
  dataset.groupings
    .filter(({ areas }) => areas.length <= mostAreas)
    .map(({ key, label, areas }) => ({
      label: key === 'local_authority' ? 'Local authorities' : `${label}s`,
      options: areas.map((area) => ({ value: `${key}:${area}`, label: area })),
    }))

/** "England" for a national register, otherwise the area asked about. */
export const sayScope = (within: Area | null): string => within?.area ?? 'England'
