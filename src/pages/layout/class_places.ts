import { contentBox } from './frame'
import type { PageBox, Sheet } from './page'

/** Where the pictures of one class or two stand on a page, and the left and right edges of the list beside them. */
export interface ClassPlaces {
  readonly pictures: readonly PageBox[]
  readonly list: { readonly left: number; readonly right: number }
}

/** Width of one picture, of one of two, and room between them and before the list. */
const WIDTHS = {
  wide: { alone: 860, ofTwo: 480, gap: 36, before: 60 },
  narrow: { alone: 590, ofTwo: 400, gap: 18, before: 40 },
} as const

/** One picture fills the left of a page; two stand side by side on a wide page, one above the other on a narrow one. */
export function classPlaces(sheet: Sheet, two: boolean): ClassPlaces {
  const inside = contentBox(sheet)
  const { alone, ofTwo, gap, before } = WIDTHS[sheet.shape]
  const right = inside.left + inside.width
  if (!two)
    return {
      pictures: [{ ...inside, width: alone }],
      list: { left: inside.left + alone + before, right },
    }
  if (sheet.shape === 'narrow') {
    const height = (inside.height - gap) / 2
    const first = { ...inside, width: ofTwo, height }
    return {
      pictures: [first, { ...first, top: first.top + height + gap }],
      list: { left: inside.left + ofTwo + before, right },
    }
  }
  const first = { ...inside, width: ofTwo }
  return {
    pictures: [first, { ...first, left: first.left + ofTwo + gap }],
    list: { left: inside.left + 2 * ofTwo + gap + before, right },
  }
}
