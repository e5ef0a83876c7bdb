import { zipSync } from 'fflate'
import { SHEETS } from '../layout/page'
import type { Page, Sheet } from '../layout/page'
import { pictureOfMap } from '../../map/map_picture'
import { CSV, HTML, PPTX, TXT, ZIP } from '../download_kind'
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
import type { StageSlide } from '../../findings/slides/slide_content'
import { slideTitle } from '../../findings/slides/slide_sentences'
import { storyCsv } from './story_csv'
import { storyHtml } from './story_html'
import { storyPages } from './story_pages'
import type { PageTools } from './story_pages'
import { storyTranscript } from './story_transcript'

/** The slides of a story, the day it is made, and the paper of its pages. */
type StoryInput = [slides: readonly StageSlide[], made: Date, sheet: Sheet]

export const STORY_DOWNLOADS: readonly DownloadKind<StoryInput>[] = [
  {
    kind: 'PPTX',
    ...PPTX,
    make: async (slides, made, sheet) => {
      const measure = measureSlide()
      const pages = await storyPages(slides, { made, sheet, measure, drawMap: pictureOfMap })
      return pagesPptx(pages, storyTitle(slides), made)
    },
  },
  {
    kind: 'HTML',
    ...HTML,
    make: async (slides, made, sheet) => {
      const measure = measureIn(FILE_FONTS)
      const pages = await storyPages(slides, { made, sheet, measure, drawMap: pictureOfMap })
      const addressOf = dataAddresses(await pictureBytes(pages))
      return storyHtml(pages, { title: storyTitle(slides), made }, FILE_FONTS.join(', '), addressOf)
    },
  },
  {
    kind: 'PNG, zip',
    ...ZIP,
    make: async (slides, made, sheet) => {
      const measure = measureIn([await loadedFont()])
      return pngZip(await storyPages(slides, { made, sheet, measure, drawMap: pictureOfMap }), made)
    },
  },
  {
    kind: 'transcript',
    ...TXT,
    make: async (slides, made) => storyTranscript(await storyPages(slides, textOnlyTools(made))),
  },
  {
    kind: 'CSV',
    ...CSV,
    make: async (slides, made) => {
      // The same rule as for the others: nothing leaves without a source.
      await storyPages(slides, textOnlyTools(made))
      return storyCsv(slides)
    },
  },
]

/** For files that draw nothing. */
const textOnlyTools = (made: Date): PageTools => ({
  made,
  sheet: SHEETS.wide,
  measure: () => 0,
  drawMap: () => Promise.resolve(new Blob()),
})

const storyTitle = ([first]: readonly StageSlide[]): string => (first ? slideTitle(first) : 'Story')

/** One picture a slide, numbered in order: a sequence that a video is cut from. */
async function pngZip(pages: readonly Page[], made: Date): Promise<Blob> {
  const files: Record<string, Uint8Array> = {}
  for (const [at, page] of pages.entries()) {
    const png = await pagePng(page)
    files[`slide-${String(at + 1).padStart(2, '0')}.png`] = new Uint8Array(await png.arrayBuffer())
  }
  return new Blob([zipSync(files, { level: 0, mtime: made })], { type: ZIP.type })
}
