import { isJobLens } from '../../domain/class_of_thirty/lens'
import type { JobsCatalogueEntry } from '../../domain/jobs/jobs'
import { placesFor } from '../../domain/jobs/jobs_places'
import type { ViewState } from '../../state/view_state'
import { jobsAreasAround } from './area_authorities'

/** The place of the area's name, or else the smallest area with figures that it lies in; undefined where there is none. */
export function placeOfArea(
  { lens, within }: Pick<ViewState, 'lens' | 'within'>,
  catalogue: readonly JobsCatalogueEntry[],
): JobsCatalogueEntry | undefined {
  if (!isJobLens(lens) || !within) return undefined
  const places = placesFor(lens, catalogue)
  const areas = [within.area, ...jobsAreasAround(within.area)]
  return areas
    .map((area) => places.find(({ areaCode, areaName }) => areaName === area || areaCode === area))
    .find((place) => place !== undefined)
}
