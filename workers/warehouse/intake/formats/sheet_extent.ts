/** The reach of a worksheet, from the addresses its XML gives. */
export interface SheetExtent {
  readonly rows: number
  readonly columns: number
}

const PIECE = 1 << 22
/** The tag of a row or a cell as far as its address; what stands between tags cannot be mistaken for one. */
const ADDRESS =
  /<(?:[\w.-]+:)?(?:row|c)(?=\s)(?:[^<>"']|"[^"<]*"|'[^'<]*')*?[\s:]r\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const ADDRESS_FORM = /^([A-Z]{0,3})(\d{1,7})$/

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * How far a worksheet reaches; undefined where an address is not one that a spreadsheet can have. Measured before a
 * sheet is read, because one cell at the far corner of an empty sheet asks for a grid of 17 thousand million.
 */
export function extentOf(sheetXml: Uint8Array): SheetExtent | undefined {
  const decoder = new TextDecoder()
  let rows = 0
  let columns = 0
  let carried = ''
  for (let at = 0; at < sheetXml.length; at += PIECE) {
    const text = carried + decoder.decode(sheetXml.subarray(at, at + PIECE), { stream: true })
    const cut = at + PIECE < sheetXml.length ? Math.max(0, text.lastIndexOf('<')) : text.length
    for (const [, quoted, inApostrophes] of text.slice(0, cut).matchAll(ADDRESS)) {
      const form = ADDRESS_FORM.exec(quoted ?? inApostrophes ?? '')
      if (!form) return undefined
      rows = Math.max(rows, Number(form[2]))
      columns = Math.max(columns, columnOf(form[1] ?? ''))
    }
    carried = text.slice(cut)
  }
  return { rows, columns }
}
