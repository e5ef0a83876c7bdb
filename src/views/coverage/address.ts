import { COVERAGE_MEASURES, MAP_FORMS } from '../../domain/coverage/coverage_measures'
import { COMPARED_AS } from '../../domain/coverage/against'
import { againstPart } from '../../state/address/against_part'
import { oneOf, part } from '../../state/address/parts'
import {
  activities,
  column,
  fsmBands,
  headline,
  points,
  programme,
  school,
} from '../../state/address/shared_parts'

export const coverageAddress = {
  view: 'coverage',
  parts: {
    points,
    school,
    headline,
    column,
    fsmBands,
    programme,
    activities,
    /** What stands beside the map: the areas compared, the schools in scope, areas of one’s own, or what the area divides into. */
    panel: part(oneOf(['auto', 'areas', 'list', 'own']), 'auto'),
    /** What areas and years are compared by. */
    measure: part(oneOf(COVERAGE_MEASURES), 'reach'),
    /** What a second map has in the place of the first, and how the two lie. */
    against: part(againstPart, null),
    comparedAs: part(oneOf(COMPARED_AS), 'sides'),
    mapForm: part(oneOf(MAP_FORMS), 'areas'),
  },
} as const
