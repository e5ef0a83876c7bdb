import type { Sheet } from '../../charts/page/page'
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
  /** Makes it of a picture on a day, its pages on that paper and, where asked, in exact numbers. Rejects where the picture has no source. */
  readonly make: (picture: ClassPicture, made: Date, sheet: Sheet, exact?: boolean) => Promise<string | Blob>
}

const kinds: readonly ClassDownload[] = [
  {
    kind: 'PNG',
    ending: 'png',
    type: 'image/png',
    make: async (picture, made, sheet, exact = false) =>
      pagePng(classPage(picture, made, { sheet, measure: measureIn([await loadedFont()]) }, { exact })),
  },
  {
    kind: 'SVG',
    ending: 'svg',
    type: 'image/svg+xml',
    make: (picture, made, sheet, exact = false) => {
      const page = classPage(picture, made, { sheet, measure: measureIn(FILE_FONTS) }, { exact })
      return Promise.resolve(pageSvgFile(page, FILE_FONTS.join(', ')))
    },
  },
  {
    kind: 'PPTX',
    ending: 'pptx',
    type: POWERPOINT,
    make: async (picture, made, sheet, exact = false) => {
      const page = classPage(picture, made, { sheet, measure: measureSlide() }, { exact })
      return pagesPptx([page], picture.title, made)
    },
  },
  {
    kind: 'CSV',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    make: (picture) => Promise.resolve(classCsv(picture)),
  },
]

function classCsv(picture: ClassPicture): string {
  const { beside } = picture
  const { school } = picture.subject
  const roll = school === undefined ? '' : ` Children: the roll of ${school}, as loaded.`
  const named = (name: string, { classOf, source }: ClassPicture) => ({
    name,
    classOf,
    source: source + roll,
  })
  return beside
    ? classOfThirtyCsv(named(beside.names.shown, beside.alone), named(beside.names.other, beside.picture))
    : classOfThirtyCsv(named(picture.subject.areaName, picture))
}

/** Every kind of file, each held to the one rule: nothing leaves without its source. */
export const CLASS_DOWNLOADS: readonly ClassDownload[] = kinds.map((each) => ({
  ...each,
  make: async (picture, made, sheet, exact) => {
    if (picture.source.trim() === '') throw new Error('these figures name no source')
    return each.make(picture, made, sheet, exact)
  },
}))
