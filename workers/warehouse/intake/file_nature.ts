/** What a file that is not a table of text seems to be, and what to do about it. */
interface Nature {
  readonly isA: string
  readonly doThis: string
}

const asCsv = 'open it in the program it came from, save it as CSV (UTF-8) and load that'
const workbook = (isA: string): Nature => ({ isA, doThis: asCsv })
const notATable = (isA: string): Nature => ({ isA, doThis: 'load the table it came from, saved as CSV' })

/** First bytes → nature. Written as Latin-1 text, so that "\x89PNG" is four bytes. */
const FIRST_BYTES: readonly (readonly [string, Nature])[] = [
  ['\xd0\xcf\x11\xe0', workbook('an old Excel workbook (.xls) or one protected by a password')],
  ['%PDF', notATable('a PDF document')],
  ['\x89PNG', notATable('an image')],
  ['\xff\xd8\xff', notATable('an image')],
  ['GIF8', notATable('an image')],
  ['RIFF', notATable('an image or a recording')],
  ['{\\rtf', notATable('a word-processor document')],
  ['PARE', { isA: 'an encrypted Parquet file', doThis: 'save it without a key and load that' }],
  ['FEA1', { isA: 'an old Feather file', doThis: 'save it as Arrow, Parquet or CSV and load that' }],
  ['SQLite format 3', { isA: 'an SQLite database', doThis: 'export the table as CSV and load that' }],
  ['7z\xbc\xaf', { isA: 'a 7-Zip archive', doThis: 'unpack it and load the CSV file inside' }],
]

/** Names found near the start of a zip archive that say what it is a package of. */
const PACKAGES: readonly (readonly [string, Nature])[] = [
  ['opendocument.spreadsheet', workbook('an OpenDocument spreadsheet')],
  ['opendocument', notATable('an OpenDocument text or slides')],
  ['word/document.xml', notATable('a Word document')],
  ['ppt/presentation.xml', notATable('a PowerPoint presentation')],
  ['xl/workbook.bin', workbook('a binary Excel workbook (.xlsb)')],
]

/** Opening words of text that is not a table. */
const FIRST_WORDS: readonly (readonly [RegExp, Nature])[] = [
  [/^\s*<(!doctype html|html)/i, { isA: 'a web page', doThis: 'download the file itself again' }],
  [/^\s*<\?xml/i, notATable('an XML document')],
]

const LOOKED_AT = 65_536
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 4096))

function natureOfZip(bytes: Uint8Array): Nature | undefined {
  const end = Math.max(0, bytes.length - 4096)
  const names = latin1(bytes) + latin1(bytes.subarray(end))
  return PACKAGES.find(([sign]) => names.includes(sign))?.[1]
}

function natureOf(bytes: Uint8Array): Nature | undefined {
  const start = latin1(bytes)
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return natureOfZip(bytes)
  const known =
    FIRST_BYTES.find(([sign]) => start.startsWith(sign)) ?? FIRST_WORDS.find(([sign]) => sign.test(start))
  if (known) return known[1]
  return bytes.subarray(0, LOOKED_AT).includes(0) ? notATable('not text') : undefined
}

/** Why these bytes cannot be a table of text, as one sentence; undefined where they may be. */
export function whyNotText(bytes: Uint8Array, name: string): string | undefined {
  if (bytes.length === 0) return `${name} is empty: export or download it again.`
  const nature = natureOf(bytes)
  return nature && `${name} seems to be ${nature.isA}, which cannot be read here: ${nature.doThis}.`
}
