import { dividesArea } from '../../domain/coverage/comparison_within'
import type { Dataset, Grouping, SchoolDirectory } from '../../domain/project/dataset'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { drawnAreasOf, type DrawnAreas } from './drawn_areas'

/** As many groupings as registers and boundaries have; each more is a click of its own. */
const GROUPINGS_PREFETCHED = 12
/** Shapes and names of more areas would hold a person up while the map takes them. */
const AREAS_DRAWN_UNSEEN = 800

export interface OpenSchools {
  readonly dataset: Pick<Dataset, 'groupings' | 'academicYears'>
  readonly schools: Pick<SchoolDirectory, 'groups'>
}

/** What a person can compare by instead, within the area that is chosen. */
export const nextGroupings = (
  { within, by }: Pick<ViewState, 'within' | 'by'>,
  { dataset: { groupings }, schools }: OpenSchools,
): readonly Grouping[] =>
  groupings
    .filter(({ key }) => key !== by && (!within || dividesArea(schools, groupings, within, key)))
    .slice(0, GROUPINGS_PREFETCHED)

/** The areas of each that a map can draw out of sight. */
export const nextDrawnAreas = (viewState: ViewState, open: OpenData): readonly DrawnAreas[] =>
  nextGroupings(viewState, open)
    .filter(({ areas }) => areas.length <= AREAS_DRAWN_UNSEEN)
    .flatMap(({ key }) => drawnAreasOf(open, { by: key, within: viewState.within }) ?? [])
