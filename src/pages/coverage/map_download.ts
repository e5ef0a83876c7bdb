import type { CoverageAnswer } from '../../domain/coverage/coverage'
import type { SlideContent } from '../../findings/slides/slide_content'
import { pictureOfMap } from '../../map/map_picture'
import type { DrawPages } from '../picture_downloads'
import { coverageMapPage } from './map_page'

/**
 * "Map (PNG)" and "Map (SVG)": the map of an answer, whose slide `content` is, with its title, keys, source and the day it
 * is made. Rejects where the map cannot be drawn, or came out blank.
 */
export function coverageMapPages(content: SlideContent, answer: CoverageAnswer, made: Date): DrawPages {
  if (content.kind !== 'map') throw new Error('it is not known which schools were reached')
  return async (setting) => {
    const png = await pictureOfMap(content.scene, 'wide')
    return [coverageMapPage(content, answer, { png, made, setting })]
  }
}
