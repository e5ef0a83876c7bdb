import { pictureOfMap } from '../../map/map_picture'
import type { BriefFigures } from '../../findings/brief/answer_brief'

/** The map of a page as a PNG; null where there is none, or it cannot be drawn here. */
export const briefMap = ({ map }: Pick<BriefFigures, 'map'>): Promise<Blob | null> =>
  map.kind === 'map' ? pictureOfMap(map.scene, 'wide').catch(() => null) : Promise.resolve(null)
