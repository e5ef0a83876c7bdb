import type { Sheet } from '../layout/page'
import { pageSvgFile } from '../layout/page_svg'
import { classOfThirtyCsv } from './class_of_thirty_csv'
import { CSV, PNG, PPTX, SVG } from '../download_kind'
import type { DownloadKind } from '../download_kind'
import { FILE_FONTS, loadedFont, measureIn, measureSlide, pagePng, pagesPptx } from '../page_files'
import { classPage } from './class_page'
import type { ClassPicture } from '../../findings/class_of_thirty/class_picture'

/** A picture, the day it leaves, the paper of its pages and whether in exact numbers. */
type ClassInput = [picture: ClassPicture, made: Date, sheet: Sheet, exact?: boolean]

const kinds: readonly DownloadKind<ClassInput>[] = [
  {
    kind: 'PNG',
    ...PNG,
    make: async (picture, made, sheet, exact = false) =>
      pagePng(classPage(picture, made, { sheet, measure: measureIn([await loadedFont()]) }, { exact })),
  },
  {
    kind: 'SVG',
    ...SVG,
    make: (picture, made, sheet, exact = false) => {
      const page = classPage(picture, made, { sheet, measure: measureIn(FILE_FONTS) }, { exact })
      return Promise.resolve(pageSvgFile(page, FILE_FONTS.join(', ')))
    },
  },
  {
    kind: 'PPTX',
    ...PPTX,
    make: async (picture, made, sheet, exact = false) => {
      const page = classPage(picture, made, { sheet, measure: measureSlide() }, { exact })
      return pagesPptx([page], picture.title, made)
    },
  },
  {
    kind: 'CSV',
    ...CSV,
    make: (picture) => Promise.resolve(classCsv(picture)),
  },
]

function classCsv(picture: ClassPicture): string {
  const { comparison } = picture
  const { school } = picture.subject
  const roll = school === undefined ? '' : ` Children: the roll of ${school}, as loaded.`
  const named = (name: string, { classOf, source, warning, caveat, roundingRule }: ClassPicture) => ({
    name,
    classOf,
    source: source + roll,
    rounding: roundingRule,
    note: warning === '' ? '' : `${warning} ${caveat}`.trim(),
  })
  return comparison
    ? classOfThirtyCsv(
        named(comparison.names.main, comparison.main),
        named(comparison.names.other, comparison.picture),
      )
    : classOfThirtyCsv(named(picture.subject.areaName, picture))
}

/** Every kind of file, each held to the one rule: nothing leaves without its source. */
export const CLASS_DOWNLOADS: readonly DownloadKind<ClassInput>[] = kinds.map((each) => ({
  ...each,
  make: async (picture, made, sheet, exact) => {
    if (picture.source.trim() === '') throw new Error('these figures name no source')
    return each.make(picture, made, sheet, exact)
  },
}))
