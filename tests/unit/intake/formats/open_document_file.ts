import { strToU8, zipSync } from 'fflate'

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** The content of a spreadsheet whose sheets are written as XML of rows. */
export const contentXml = (sheets: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet>${Object.entries(
    sheets,
  )
    .map(([name, rows]) => `<table:table table:name="${name}">${rows}</table:table>`)
    .join('')}</office:spreadsheet></office:body></office:document-content>`

/** An OpenDocument spreadsheet of this content, with other parts beside it. */
export const openDocumentOf = (
  content: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> =>
  zipSync({
    mimetype: [strToU8(TYPE), { level: 0 }],
    'content.xml': strToU8(content),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  })

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Cells of words, each a paragraph a line, with their spaces told as OpenDocument tells them. */
export const wordCell = (words: string, attributes = ''): string =>
  words === ''
    ? `<table:table-cell ${attributes}/>`
    : `<table:table-cell office:value-type="string" ${attributes}>${words
        .split('\n')
        .map(
          (line) =>
            `<text:p>${escaped(line).replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`)}</text:p>`,
        )
        .join('')}</table:table-cell>`

export const rowXml = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`

/** Rows of words alone. */
export const rowsXml = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => rowXml(row.map((words) => wordCell(words)).join(''))).join('')
