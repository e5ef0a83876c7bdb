import { joined, type Pieces } from '../pieces'
import { attributeOf, tagsOf } from './xml_tags'

/** A column of cells that are one, from its first row to its last, counted from 0. */
export interface MergedColumn {
  readonly column: number
  readonly top: number
  readonly bottom: number
}

const RANGE = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/

/** The number of a column by its letters, counted from 0: "A" is 0, "AA" 26. */
export const columnOf = (letters: string): number => {
  let column = 0
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64
  return column - 1
}

/** The merged cells of a worksheet that reach over several rows, from the XML beneath its rows. */
export const mergedColumns = (sheetEnd: string): MergedColumn[] =>
  tagsOf(sheetEnd, 'mergeCell').flatMap((tag) => {
    const [, letters = '', first, last] = RANGE.exec(attributeOf(tag, 'ref') ?? '') ?? []
    const range = { column: columnOf(letters), top: Number(first) - 1, bottom: Number(last) - 1 }
    return range.bottom > range.top ? [range] : []
  })

/** Merged cells are listed beneath the rows, so the end of a worksheet is looked at before its rows are read. */
const END_LOOKED_AT = 1 << 22

/** The last bytes of a worksheet, in which its merged cells are listed, as text. */
export async function endOfSheet(pieces: Pieces): Promise<string> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces()) {
    kept.push(piece)
    length += piece.length
    while (length - (kept[0]?.length ?? 0) > END_LOOKED_AT) length -= kept.shift()?.length ?? 0
  }
  return new TextDecoder().decode(joined(kept))
}

/** Words that stand in a merged cell, and the last row that it reaches over. */
interface Hanging {
  readonly words: string
  readonly bottom: number
}

/**
 * Writes the words of merged cells into each row they reach over, as rows go by in order: a school named once beside
 * three visits. Where cells overlap, as a broken workbook's may, a column follows the last that began.
 */
export class MergedRows {
  readonly #byTop = new Map<number, MergedColumn[]>()
  readonly #hanging = new Map<number, Hanging>()

  constructor(merged: readonly MergedColumn[]) {
    for (const each of merged) {
      const beside = this.#byTop.get(each.top)
      if (beside) beside.push(each)
      else this.#byTop.set(each.top, [each])
    }
  }

  /** Fills the empty cells of a row; `holdsFor` tells of which columns the words hold for the rows beneath too. */
  fill(row: number, cells: (string | undefined)[], holdsFor: (column: number) => boolean): void {
    for (const [column, { words, bottom }] of this.#hanging)
      if (bottom < row) this.#hanging.delete(column)
      else cells[column] ||= words
    for (const { column, bottom } of this.#byTop.get(row) ?? []) {
      const words = cells[column]
      if (words && holdsFor(column)) this.#hanging.set(column, { words, bottom })
    }
  }
}
