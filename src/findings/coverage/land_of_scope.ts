import type { Grouping } from '../../domain/project/dataset'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { SELECTED_LAND_COLOUR } from './reach_ramp'

/** The areas under the schools of a scope, with the one that it keeps to. */
export interface LandOfScope {
  /** Undefined where nothing divides the schools. */
  readonly grouping: Grouping | undefined
  readonly groupIndex: Uint16Array
  /** The area that the scope keeps to; -1 for everywhere. */
  readonly within: number
  /** The land of the scope; the rest keeps the map's own colour. */
  readonly areaFill: readonly (string | null)[]
}

/** Areas of the grouping of the scope, or else of those that schools are compared by. */
export function landOfScope(
  { dataset, schools }: OpenData,
  { within: scope, by }: Pick<ViewState, 'within' | 'by'>,
): LandOfScope {
  const grouping =
    dataset.groupings.find(({ key }) => key === (scope?.grouping ?? by)) ?? dataset.groupings[0]
  const within = grouping && scope ? grouping.areas.indexOf(scope.area) : -1
  return {
    grouping,
    groupIndex: schools.groups[grouping?.key ?? ''] ?? new Uint16Array(0),
    within,
    areaFill: (grouping?.areas ?? []).map((_, area) =>
      within < 0 || within === area ? SELECTED_LAND_COLOUR : null,
    ),
  }
}
