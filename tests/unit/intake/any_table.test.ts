import fc from 'fast-check'
import { gzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { tablesIn } from '../../../workers/warehouse/intake/formats/tables_in'
import { recordFields } from '../../../workers/warehouse/intake/records'
import { cleanText } from '../../../workers/warehouse/intake/clean_text'
import { possibleHeadings, surveyRecords } from '../../../workers/warehouse/intake/survey'

type Bytes = Uint8Array<ArrayBuffer>

/** A row of the known table, and what is to become of it. */
type Row =
  | { readonly is: 'whole'; readonly cells: readonly string[] }
  | { readonly is: 'short' | 'long' | 'blank' }

const HEADINGS = ['Date', 'URN', 'Employer', 'Notes']
const FAULTY = { blank: [], short: ['x', 'y'], long: ['1', '2', '3', '4', '5', '6'] }
/** Letters that Windows-1252 has: all encodings can write them. */
const LETTERS = ['a', 'Z', '0', ' ', '"', ',', ';', '\t', '|', '\n', '\r', 'é', '£', 'ÿ', '’', '–', '€']
const HIGH: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, '€': 0x80 }

const utf16 = (text: string, littleEnd: boolean): Bytes => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEnd)
  return new Uint8Array(view.buffer)
}

const ENCODINGS: Readonly<Record<string, (text: string) => Bytes>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE': (text) => utf16(`\ufeff${text}`, true),
  'UTF-16 BE': (text) => utf16(`\ufeff${text}`, false),
  'UTF-16 LE without a mark': (text) => utf16(text, true),
  'UTF-16 BE without a mark': (text) => utf16(text, false),
  'Windows-1252': (text) => Uint8Array.from(text, (letter) => HIGH[letter] ?? letter.charCodeAt(0)),
}
const PACKINGS: Readonly<Record<string, (bytes: Bytes) => Bytes>> = {
  plain: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  zip: (bytes) => zipSync({ 'log.csv': bytes }),
}

const cell = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 })
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(cell, cell, cell, cell)
        .map((cells): Row => ({ is: 'whole', cells: ['1', ...cells.slice(1)] })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('short', 'long', 'blank').map((is): Row => ({ is })),
    },
  ),
  { maxLength: 20 },
)
const writing = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  encoding: fc.constantFrom(...Object.keys(ENCODINGS)),
  packing: fc.constantFrom(...Object.keys(PACKINGS)),
})
type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never

function write(table: readonly Row[], { delimiter, lineEnd, quoteAll, encoding, packing }: Writing): Bytes {
  const quoted = (text: string): string =>
    quoteAll || /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  const line = (row: Row): string =>
    (row.is === 'whole' ? row.cells.map(quoted) : FAULTY[row.is]).join(delimiter)
  const text = [HEADINGS.join(delimiter), ...table.map(line), ''].join(lineEnd)
  const encoded = ENCODINGS[encoding]?.(text) ?? new Uint8Array()
  return PACKINGS[packing]?.(encoded) ?? encoded
}

/** What the file is read as: its whole rows with their numbers, and the numbers of the others. */
async function read(bytes: Bytes) {
  const [table] = await tablesIn(new File([bytes], 'log'))
  const headings = table && [...possibleHeadings(table)][0]
  if (!headings) throw new Error('There is no table')
  const whole: [number, string[]][] = []
  const ragged: number[] = []
  const { rows: count } = await surveyRecords(
    'log',
    table,
    headings,
    {
      whole: (row, cursor, text) => whole.push([row, recordFields(text, cursor)]),
      ragged: ({ row }) => ragged.push(row),
    },
    () => Promise.resolve(),
  )
  return { headings: headings.headings, whole, ragged, count }
}

test('any table comes back as it was, whatever it is written in', async () => {
  const always: Row = {
    is: 'whole',
    cells: ['01/02/2024', '100001', 'Café £5 – "x"', ''],
  }
  await fc.assert(
    fc.asyncProperty(rows, writing, async (some, how) => {
      const table = [always, always, ...some, always]
      const numbered = table.map((row, at) => ({ row, number: at + 2 }))
      const whole = numbered.flatMap(({ row, number }) => {
        if (row.is === 'whole') return [[number, row.cells.map(cleanText)]]
        return row.is === 'short' ? [[number, FAULTY.short]] : []
      })
      const ragged = numbered.flatMap(({ row: { is }, number }) => (is === 'long' ? [number] : []))
      expect(await read(write(table, how))).toEqual({
        headings: HEADINGS,
        whole,
        ragged,
        count: whole.length + ragged.length,
      })
    }),
    { numRuns: 300 },
  )
})
