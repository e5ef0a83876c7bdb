import type { CoverageMeasuresQuestion } from '../../domain/coverage/coverage_measures'
import { isOfSchools } from '../../domain/coverage/school_measures'
import { KM_PER_DEGREE } from '../../domain/geography/distance'
import { hexagonKmFor } from '../../domain/geography/hexagons'
import type { Dataset, SchoolDirectory } from '../../domain/project/dataset'
import type { ViewState } from '../../state/view_state'
import { boxOfArea } from '../scope'
import { coverageQuestionOf } from './coverage_question'

interface Open {
  readonly dataset: Dataset
  readonly schools: SchoolDirectory
}

/** What Coverage asks of measures other than reach, and of hexagons. */
export function measuresQuestionOf(viewState: ViewState, open: Open): CoverageMeasuresQuestion {
  const hexagonKm = hexagonKmOf(viewState, open)
  const { measure, mapForm } = viewState
  return {
    ...coverageQuestionOf(viewState),
    listId: viewState.list,
    ...(hexagonKm !== undefined && { hexagonKm }),
    ...(mapForm === 'points' && isOfSchools(measure) && { schoolsBy: measure }),
  }
}

/** Whether the view needs more than reach of the areas compared. */
export const needsMeasures = ({ measure, mapForm }: ViewState): boolean =>
  measure !== 'reach' || mapForm === 'hexagons'

/** Undefined where areas are compared. */
export function hexagonKmOf(
  { mapForm, within }: Pick<ViewState, 'mapForm' | 'within'>,
  { dataset, schools }: Open,
): number | undefined {
  if (mapForm !== 'hexagons') return undefined
  const box = within ? boxOfArea(schools, dataset, within) : boxOfAll(schools)
  return hexagonKmFor(box ? spreadOf(box) : 0)
}

type Box = readonly [west: number, south: number, east: number, north: number]

function boxOfAll({ lon, lat }: Pick<SchoolDirectory, 'lon' | 'lat'>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  lon.forEach((degrees, school) => {
    if (Number.isNaN(degrees)) return
    ;[west, east] = [Math.min(west, degrees), Math.max(east, degrees)]
    ;[south, north] = [Math.min(south, lat[school]!), Math.max(north, lat[school]!)]
  })
  return [west, south, east, north]
}

/** The longer side of a box, in kilometres; 0 of nothing. */
function spreadOf([west, south, east, north]: Box): number {
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180)
  return Math.max(0, KM_PER_DEGREE * (north - south), KM_PER_DEGREE * stretch * (east - west))
}
