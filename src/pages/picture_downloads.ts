import type { SlideContent } from '../findings/slides/slide_content'
import { pictureOfMap } from '../map/map_picture'
import { PNG, SVG, type DownloadKind } from './download_kind'
import type { Setting } from './layout/frame'
import { PAGE, type Page } from './layout/page'
import { pageSvgFile } from './layout/page_svg'
import { stackedPage } from './layout/stacked_page'
import {
  dataAddresses,
  FILE_FONTS,
  loadedFont,
  measureIn,
  pagePng,
  pagesPptx,
  pictureBytes,
} from './page_files'
import { storyPages } from './story/story_pages'

/** The pages of a view, set with the words of a picture. */
export type DrawPages = (setting: Setting) => Promise<readonly Page[]>

/** What a view says as a slide, as its picture. */
export const slidePages =
  (content: SlideContent): DrawPages =>
  (setting) =>
    storyPages([{ content, title: '', notes: '' }], { ...setting, made: new Date(), drawMap: pictureOfMap })

/** The same as a presentation of its own, to be edited. */
export async function slidePptx(content: SlideContent): Promise<Blob> {
  const pages = await slidePages(content)({ sheet: PAGE, measure: measureIn([await loadedFont()]) })
  if (pages.some(({ source }) => source.trim() === '')) throw new Error('the slide names no source')
  return pagesPptx(pages, pages[0]?.title ?? '', new Date())
}

async function drawnPage(draw: DrawPages, fonts: readonly string[]): Promise<Page> {
  const page = stackedPage(await draw({ sheet: PAGE, measure: measureIn(fonts) }))
  if (page.source.trim() === '') throw new Error('the picture names no source')
  return page
}

/** A view as one picture, with title, key, definition, source and date in it; nothing leaves without a source. */
export const PICTURE_DOWNLOADS: readonly DownloadKind<[draw: DrawPages]>[] = [
  { kind: 'PNG', ...PNG, make: async (draw) => pagePng(await drawnPage(draw, [await loadedFont()])) },
  {
    kind: 'SVG',
    ...SVG,
    make: async (draw) => {
      const page = await drawnPage(draw, FILE_FONTS)
      const svg = pageSvgFile(page, FILE_FONTS.join(', '), dataAddresses(await pictureBytes([page])))
      const read = new DOMParser().parseFromString(svg, SVG.type)
      if (read.querySelector('parsererror') || !read.querySelector('text, image'))
        throw new Error('the picture could not be read back')
      return svg
    },
  },
]
