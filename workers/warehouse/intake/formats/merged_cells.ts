import { attributeOf, tagsOf } from './xml_tags'

/** A column of cells that are one, from its first row to its last, counted from 0. */
export interface MergedColumn {
  readonly column: number
  readonly top: number
  readonly bottom: number
}

const RANGE = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Merged cells are listed beneath the rows of a worksheet. */
const END_LOOKED_AT = 1 << 22

/** The merged cells of a worksheet that reach over several rows. */
export const mergedColumns = (sheetXml: Uint8Array = new Uint8Array()): MergedColumn[] =>
  tagsOf(new TextDecoder().decode(sheetXml.subarray(-END_LOOKED_AT)), 'mergeCell').flatMap((tag) => {
    const [, letters = '', first, last] = RANGE.exec(attributeOf(tag, 'ref') ?? '') ?? []
    const range = { column: columnOf(letters), top: Number(first) - 1, bottom: Number(last) - 1 }
    return range.bottom > range.top ? [range] : []
  })

/** The least id of a school in use, and more than any headcount of a visit. */
const LEAST_ID = 100_000
const isId = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= LEAST_ID

/**
 * Writes words, dates and ids that stand in a merged cell into each row it reaches over, as the person sees them: a
 * school named once beside three visits. Other numbers stay where they are, because a headcount merged over three visits
 * is no headcount of each. Merged cells that lie over each other, as a broken workbook's may, are filled no further than the
 * sheet has cells.
 */
export function fillDown(rows: readonly unknown[][], merged: readonly MergedColumn[]): void {
  let left = rows.length * (rows[0]?.length ?? 0)
  for (const { column, top, bottom } of merged) {
    left -= Math.min(bottom, rows.length) - top
    if (left < 0) return
    const value = rows[top]?.[column]
    if (typeof value !== 'string' && !(value instanceof Date) && !isId(value)) continue
    for (const row of rows.slice(top + 1, bottom + 1)) row[column] ??= value
  }
}
