import { pictureOfMap } from '../../map/map_picture'
import { slideTitle } from '../../findings/slides/slide_sentences'
import type { StageSlide } from '../../findings/slides/slide_content'
import { CSV, PNG, PPTX, SVG } from '../download_kind'
import type { DownloadKind } from '../download_kind'
import type { Measure } from '../layout/fit_text'
import type { Page, Sheet } from '../layout/page'
import { pageSvgFile } from '../layout/page_svg'
import { FILE_FONTS, loadedFont, measureIn, measureSlide, pagePng, pagesPptx } from '../page_files'
import { storyCsv } from '../story/story_csv'
import { storyPages } from '../story/story_pages'

/** The slides of the zoom, of which the last is the whole on one page; the day, and the paper. */
type OneChildInput = [slides: readonly StageSlide[], made: Date, sheet: Sheet]

const pagesIn = (
  slides: readonly StageSlide[],
  made: Date,
  sheet: Sheet,
  measure: Measure,
): Promise<Page[]> => storyPages(slides, { made, sheet, measure, drawMap: pictureOfMap })

async function lastPage(
  slides: readonly StageSlide[],
  made: Date,
  sheet: Sheet,
  measure: Measure,
): Promise<Page> {
  const [page] = await pagesIn(slides.slice(-1), made, sheet, measure)
  if (!page) throw new Error('there is nothing to count yet')
  return page
}

/** "One child counts" on its own: the picture with its sentence, assumptions and source, or the zoom as slides. */
export const ONE_CHILD_DOWNLOADS: readonly DownloadKind<OneChildInput>[] = [
  {
    kind: 'PNG',
    ...PNG,
    make: async (slides, made, sheet) =>
      pagePng(await lastPage(slides, made, sheet, measureIn([await loadedFont()]))),
  },
  {
    kind: 'SVG',
    ...SVG,
    make: async (slides, made, sheet) =>
      pageSvgFile(await lastPage(slides, made, sheet, measureIn(FILE_FONTS)), FILE_FONTS.join(', ')),
  },
  {
    kind: 'PPTX',
    ...PPTX,
    make: async (slides, made, sheet) => {
      const pages = await pagesIn(slides, made, sheet, measureSlide())
      const [first] = slides
      return pagesPptx(pages, first ? slideTitle(first) : '', made)
    },
  },
  {
    kind: 'CSV',
    ...CSV,
    make: (slides) => Promise.resolve(storyCsv(slides.slice(-1))),
  },
]
