import { pageSvgFile } from '../../charts/page/page_svg'
import { classOfThirtyCsv } from '../../domain/class_of_thirty_csv'
import {
  FILE_FONTS,
  loadedFont,
  measureIn,
  measureSlide,
  pagePng,
  pagesPptx,
  POWERPOINT,
} from '../page_files'
import { classPage } from './class_page'
import type { ClassPicture } from './class_picture'

/** A file a class of 30 can leave as. */
export interface ClassDownload {
  readonly kind: string
  /** Ending of its name. */
  readonly ending: string
  readonly type: string
  /** Makes it of a picture on a day. Rejects where the picture has no source. */
  readonly make: (picture: ClassPicture, made: Date) => Promise<string | Blob>
}

const kinds: readonly ClassDownload[] = [
  {
    kind: 'PNG',
    ending: 'png',
    type: 'image/png',
    make: async (picture, made) => pagePng(classPage(picture, made, measureIn([await loadedFont()]))),
  },
  {
    kind: 'SVG',
    ending: 'svg',
    type: 'image/svg+xml',
    make: (picture, made) =>
      Promise.resolve(pageSvgFile(classPage(picture, made, measureIn(FILE_FONTS)), FILE_FONTS.join(', '))),
  },
  {
    kind: 'PPTX',
    ending: 'pptx',
    type: POWERPOINT,
    make: async (picture, made) => pagesPptx([classPage(picture, made, measureSlide())], picture.title, made),
  },
  {
    kind: 'CSV',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    make: ({ classOf, source }) => Promise.resolve(classOfThirtyCsv(classOf, source)),
  },
]

/** Every kind of file, each held to the one rule: nothing leaves without its source. */
export const CLASS_DOWNLOADS: readonly ClassDownload[] = kinds.map((each) => ({
  ...each,
  make: async (picture, made) => {
    if (picture.source.trim() === '') throw new Error('these figures name no source')
    return each.make(picture, made)
  },
}))
