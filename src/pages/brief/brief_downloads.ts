import type { Measure } from '../layout/fit_text'
import type { Page } from '../layout/page'
import { pageSvgFile } from '../layout/page_svg'
import { PNG, PPTX, SVG } from '../download_kind'
import type { DownloadKind } from '../download_kind'
import {
  dataAddresses,
  FILE_FONTS,
  loadedFont,
  measureIn,
  measureSlide,
  pagePng,
  pagesPptx,
  pictureBytes,
} from '../page_files'
import type { BriefFigures } from '../../findings/brief/answer_brief'
import { briefMap } from './brief_map'
import { briefPage } from './brief_page'
import type { BriefContent } from './brief_page'

/** The figures of a page for a funder, what is content on it, and the day it is made. */
type BriefInput = [figures: BriefFigures, content: BriefContent, made: Date]

async function page(
  figures: BriefFigures,
  content: BriefContent,
  made: Date,
  measure: Measure,
): Promise<Page> {
  return briefPage(figures, content, { made, measure, mapPng: await briefMap(figures) })
}

export const BRIEF_DOWNLOADS: readonly DownloadKind<BriefInput>[] = [
  {
    kind: 'PNG',
    ...PNG,
    make: async (figures, content, made) =>
      pagePng(await page(figures, content, made, measureIn([await loadedFont()]))),
  },
  {
    kind: 'SVG',
    ...SVG,
    make: async (figures, content, made) => {
      const drawn = await page(figures, content, made, measureIn(FILE_FONTS))
      return pageSvgFile(drawn, FILE_FONTS.join(', '), dataAddresses(await pictureBytes([drawn])))
    },
  },
  {
    kind: 'PPTX',
    ...PPTX,
    make: async (figures, content, made) => {
      const drawn = await page(figures, content, made, measureSlide())
      return pagesPptx([drawn], drawn.title, made)
    },
  },
]
