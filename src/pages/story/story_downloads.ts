import { zipSync } from 'fflate'
import { SHEETS } from '../layout/page'
import type { Page, Sheet } from '../layout/page'
import { pictureOfMap } from '../../map/map_picture'
import { canWriteVideo, storyVideo } from '../video/story_video'
import { CSV, HTML, PNG, PPTX, TXT, WEBM, ZIP } from '../download_kind'
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
import { pagesBySlide, storyPages } from './story_pages'
import type { PageTools } from './story_pages'
import { storyTranscript } from './story_transcript'

/** The slides of a story, the day it is made, and the paper of its pages. */
type StoryInput = [slides: readonly StageSlide[], made: Date, sheet: Sheet, finish: FinishPicture]

/** Completes one picture of a story; `query` is the view of its slide. */
type FinishPicture = (name: string, png: Blob, type: string, query?: string) => Promise<Blob>

const kinds: readonly DownloadKind<StoryInput>[] = [
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
    make: async (slides, made, sheet, finish) => {
      const measure = measureIn([await loadedFont()])
      const pages = await pagesBySlide(slides, { made, sheet, measure, drawMap: pictureOfMap })
      return pngZip(pages, slides, made, finish)
    },
  },
  {
    kind: 'video with captions',
    ...WEBM,
    make: async (slides, made, sheet) => {
      const font = await loadedFont()
      const measure = measureIn([font])
      const pages = await pagesBySlide(slides, { made, sheet, measure, drawMap: pictureOfMap })
      return storyVideo(slides, pages, storyTitle(slides), measure, font)
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

/** Every kind of file that this browser can write. */
export const STORY_DOWNLOADS: readonly DownloadKind<StoryInput>[] = kinds.filter(
  ({ ending }) => ending !== WEBM.ending || canWriteVideo(),
)

/** For files that draw nothing. */
const textOnlyTools = (made: Date): PageTools => ({
  made,
  sheet: SHEETS.wide,
  measure: () => 0,
  drawMap: () => Promise.resolve(new Blob()),
})

const storyTitle = ([first]: readonly StageSlide[]): string => (first ? slideTitle(first) : 'Story')

/** One picture a page, numbered in order: a sequence that a video is cut from. Each remembers the view of its slide. */
async function pngZip(
  pages: readonly (readonly Page[])[],
  slides: readonly StageSlide[],
  made: Date,
  finish: FinishPicture,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {}
  const all = pages.flatMap((ofSlide, at) => ofSlide.map((page) => ({ page, query: slides[at]?.query })))
  for (const [at, { page, query }] of all.entries()) {
    const name = `slide-${String(at + 1).padStart(2, '0')}.png`
    const png = await finish(name, await pagePng(page), PNG.type, query)
    files[name] = new Uint8Array(await png.arrayBuffer())
  }
  return new Blob([zipSync(files, { level: 0, mtime: made })], { type: ZIP.type })
}
