import type { Measure } from '../../charts/page/fit_words'
import type { Page } from '../../charts/page/page'
import { pageSvgFile } from '../../charts/page/page_svg'
import {
  dataAddresses,
  FILE_FONTS,
  loadedFont,
  measureIn,
  measureSlide,
  pagePng,
  pagesPptx,
  pictureBytes,
  POWERPOINT,
} from '../page_files'
import type { BriefFigures } from './answer_brief'
import { briefMap } from './brief_map'
import { briefPage } from './brief_page'
import type { BriefSaid } from './brief_page'

/** A file a page for a funder can leave as. */
interface BriefDownload {
  readonly kind: string
  /** Ending of its name. */
  readonly ending: string
  readonly type: string
  /** Rejects where the figures name no source. */
  readonly make: (figures: BriefFigures, said: BriefSaid, made: Date) => Promise<string | Blob>
}

async function page(figures: BriefFigures, said: BriefSaid, made: Date, measure: Measure): Promise<Page> {
  return briefPage(figures, said, { made, measure, mapPng: await briefMap(figures) })
}

export const BRIEF_DOWNLOADS: readonly BriefDownload[] = [
  {
    kind: 'PNG',
    ending: 'png',
    type: 'image/png',
    make: async (figures, said, made) =>
      pagePng(await page(figures, said, made, measureIn([await loadedFont()]))),
  },
  {
    kind: 'SVG',
    ending: 'svg',
    type: 'image/svg+xml',
    make: async (figures, said, made) => {
      const drawn = await page(figures, said, made, measureIn(FILE_FONTS))
      return pageSvgFile(drawn, FILE_FONTS.join(', '), dataAddresses(await pictureBytes([drawn])))
    },
  },
  {
    kind: 'PPTX',
    ending: 'pptx',
    type: POWERPOINT,
    make: async (figures, said, made) => {
      const drawn = await page(figures, said, made, measureSlide())
      return pagesPptx([drawn], drawn.title, made)
    },
  },
]
