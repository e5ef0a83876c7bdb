import { pictureOfMap } from '../../map/map_picture'
import type { StageSlide } from '../../findings/slides/slide_content'
import { SHEETS } from '../layout/page'
import { pageSvgFile } from '../layout/page_svg'
import { dataAddresses, FILE_FONTS, measureIn, pictureBytes } from '../page_files'
import { storyPages } from './story_pages'

/** One slide as a picture to embed in another page: real text, its source, everything inside; of a guess, the question. */
export async function slideSvg(slide: StageSlide, made: Date): Promise<string> {
  const tools = { made, sheet: SHEETS.wide, measure: measureIn(FILE_FONTS), drawMap: pictureOfMap }
  const [page] = await storyPages([slide], tools)
  if (!page) throw new Error('this slide cannot be drawn')
  return pageSvgFile(page, FILE_FONTS.join(', '), dataAddresses(await pictureBytes([page])))
}
