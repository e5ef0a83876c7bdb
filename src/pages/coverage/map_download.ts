import type { CoverageAnswer } from '../../domain/coverage/coverage'
import type { SlideContent } from '../../findings/slides/slide_content'
import { pictureOfMap } from '../../map/map_picture'
import { PAGE } from '../layout/page'
import { loadedFont, measureIn, pagePng } from '../page_files'
import { coverageMapPage } from './map_page'

/**
 * "Map (PNG)": the map of an answer, whose slide `content` is, with its title, keys, source and the day it is made.
 * Rejects where the map cannot be drawn, or came out blank.
 */
export async function coverageMapPng(
  content: SlideContent,
  answer: CoverageAnswer,
  made: Date,
): Promise<Blob> {
  if (content.kind !== 'map') throw new Error('it is not known which schools were reached')
  const png = await pictureOfMap(content.scene, 'wide')
  const measure = measureIn([await loadedFont()])
  return pagePng(coverageMapPage(content, answer, { png, made, setting: { sheet: PAGE, measure } }))
}
