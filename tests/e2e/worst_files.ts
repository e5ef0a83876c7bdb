import { gzipSync, strToU8, zipSync } from 'fflate'
import { arrowFile } from '../unit/intake/formats/arrow_file'
import { featherClaiming } from '../unit/intake/formats/feather_file'
import { contentXml, openDocumentOf, rowsXml } from '../unit/intake/formats/open_document_file'
import { PARQUET_LOG, parquetFile } from '../unit/intake/formats/parquet_file'
import { sheetXml, workbookOf, workbookParts } from '../unit/intake/formats/workbook_file'

const HEADINGS = 'Date,URN,Activity type'
const ROW = '01/02/2024,100001,Talk'
const LOG = `${HEADINGS}\n${`${ROW}\n`.repeat(500)}`

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
const laughing = (xml: string): string =>
  `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs.join('')}]>${xml.replace('Talk<', '&l9;<')}`
const sheet = sheetXml([['Colour'], ['Talk']])
const content = contentXml({
  Log: rowsXml([
    ['Date', 'URN'],
    ['01/02/2024', 'Talk'],
  ]),
})
const damagedZip = zipSync({ 'log.csv': strToU8(LOG) }).fill(0, 60, 90)

/** Files that ask for all there is of memory or time, or are broken, with what is said of each. */
export const WORST_FILES: readonly (readonly [name: string, bytes: Uint8Array, why: RegExp])[] = [
  ['corrupt.zip', damagedZip, /damaged or cut short/],
  ['cut.csv.gz', gzipSync(strToU8(LOG)).slice(0, -9), /damaged or cut short/],
  ['laughs.xlsx', zipSync(workbookParts({ Log: laughing(sheet) })), /damaged Excel workbook/],
  ['laughs.ods', openDocumentOf(laughing(content)), /damaged OpenDocument spreadsheet/],
  [
    'corner.xlsx',
    zipSync(
      workbookParts({
        Log: sheet.replace('</row>', '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      }),
    ),
    /too far apart/,
  ],
  [
    'rows.ods',
    openDocumentOf(
      content.replace('<table:table-row ', '<table:table-row table:number-rows-repeated="999999999" '),
    ),
    /too far apart/,
  ],
  ['cut.xlsx', workbookOf({ Log: [['Date', 'URN']] }).slice(0, -20), /damaged or cut short/],
  ['wide.csv', strToU8(`${Array.from({ length: 100_000 }, (_, at) => `C${at}`).join()}\n`), /4,096 columns/],
  ['cell.csv', strToU8(`Colour\n${'x'.repeat(10_000_000)}\n`), /headings of cell.csv are not/],
  ['quotes.csv', strToU8(`${LOG}01/02/2024,100001,"Talk\n${LOG}`), /inside quotation marks/],
  ['terabyte.feather', featherClaiming(2n ** 40n), /unpacks to more than can be read/],
  ['cut.arrow', arrowFile('file').slice(0, -30), /damaged, cut short/],
  ['cut.parquet', parquetFile(PARQUET_LOG).slice(0, -30), /damaged, cut short/],
]
