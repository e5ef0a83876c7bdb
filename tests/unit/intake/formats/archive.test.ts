import fc from 'fast-check'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unpacked } from '../../../../workers/warehouse/intake/formats/gzip'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { heldPieces } from '../../../../workers/warehouse/intake/pieces'
import { onlyTableOf } from '../only_table_of'
import { bytesOf, textOf } from '../text_of'
import { workbookOf } from './workbook_file'

type Bytes = Uint8Array<ArrayBuffer>
const CSV = 'Date,URN,Hours\n01/02/2024,100001,2\n'
const fileOf = (bytes: Bytes): File => new File([bytes], 'pack')
const zipped = (files: Readonly<Record<string, Bytes | string>>): Bytes =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, held]) => [name, typeof held === 'string' ? strToU8(held) : held]),
    ),
  )
const whyOf = async (bytes: Bytes): Promise<string> => {
  const recognition = await onlyTableOf(fileOf(bytes))
  return 'why' in recognition ? recognition.why : recognition.outcome
}

describe('a table is read out of what it is packed in', () => {
  test.each([
    ['gzip', gzipSync(strToU8(CSV)), 'UTF-8 in gzip'],
    ['zip', zipped({ 'log.csv': CSV }), 'UTF-8, log.csv'],
    [
      'a folder in a zip, with a note',
      zipped({ 'a/log.csv': CSV, 'a/about.pdf': '%PDF-1.7' }),
      'UTF-8, a/log.csv',
    ],
    ['a zip made on a Mac', zipped({ 'log.csv': CSV, '__MACOSX/._log.csv': 'x,y' }), 'UTF-8, log.csv'],
    ['gzip in zip', zipped({ 'log.csv.gz': gzipSync(strToU8(CSV)) }), 'UTF-8 in gzip, log.csv.gz'],
    [
      'a workbook in a zip',
      zipped({
        'log.xlsx': workbookOf({
          Log: [
            ['Date', 'URN'],
            ['01/02/2024', 100001],
          ],
        }),
      }),
      'Excel workbook, log.xlsx, sheet “Log”',
    ],
    [
      'one known table among others',
      zipped({ 'log.csv': CSV, 'b.csv': 'Colour,Weight\nred,1\n' }),
      'UTF-8, log.csv',
    ],
  ])('%s', async (_, bytes, readAs) => {
    expect(await onlyTableOf(fileOf(bytes))).toMatchObject({ kind: 'engagements', readAs })
  })

  test('whatever text it is, byte for byte', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 2000 })
      .map((some) => `a${some.replaceAll('\0', '')}`)
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const read = async (bytes: Bytes): Promise<Uint8Array[]> =>
          Promise.all((await tablesIn(fileOf(bytes))).map(textOf))
        const plain = await read(strToU8(written))
        expect(await read(gzipSync(strToU8(written)))).toEqual(plain)
        expect(await read(zipped({ x: written }))).toEqual(plain)
      }),
    )
  })
})

/** A zip whose directory entry has this 16- or 32-bit field changed. */
function withField(at: number, bits: 16 | 32, value: number): Bytes {
  const bytes = zipped({ 'log.csv': CSV })
  const view = new DataView(bytes.buffer)
  const entry = view.getUint32(bytes.length - 6, true)
  if (bits === 16) view.setUint16(entry + at, value, true)
  else view.setUint32(entry + at, value, true)
  return bytes
}

describe('an archive that cannot be used is refused in one sentence', () => {
  test.each([
    ['no table', zipped({ 'about.pdf': '%PDF-1.7' }), /^pack holds no table.*about.pdf seems to be a PDF/],
    ['nothing', zipped({}), /is an empty zip archive/],
    ['a password', withField(8, 16, 1), /is protected by a password/],
    ['another way of packing', withField(10, 16, 9), /is packed in a way that cannot be unpacked here/],
    ['a size past all bounds', withField(24, 32, 2 ** 32 - 1), /unpacks to more than can be read/],
    ['a size that is not the true one', withField(24, 32, 20), /is damaged/],
    ['a place that is not there', withField(42, 32, 9_999_999), /is damaged/],
    [
      'archives in archives',
      zipped({ a: zipped({ b: zipped({ c: zipped({ 'log.csv': CSV }) }) }) }),
      /packed too many times over/,
    ],
    ['a Word document', zipped({ 'word/document.xml': '<x/>' }), /seems to be a Word document/],
  ])('%s', async (_, bytes, why) => {
    expect(await whyOf(bytes)).toMatch(why)
  })

  test.each([
    ['zip', zipped({ 'log.csv': CSV.repeat(20) })],
    ['gzip', gzipSync(strToU8(CSV.repeat(20)))],
  ])('a damaged %s, wherever it is cut or changed', async (_, whole) => {
    const place = fc.integer({ min: 4, max: whole.length - 1 })
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        expect(await whyOf(whole.slice(0, at))).toMatch(/^pack (is damaged|holds no table)/)
        const changed = whole.map((byte, position) => (position === at ? byte ^ change : byte))
        const recognition = await onlyTableOf(fileOf(changed))
        if (recognition.outcome === 'recognised')
          expect(await textOf((await tablesIn(fileOf(changed)))[0])).toEqual(strToU8(CSV.repeat(20)))
      }),
    )
  })

  test('gzip that unpacks past all bounds stops there', async () => {
    const packed = heldPieces(gzipSync(new Uint8Array(10_000_000)))
    await expect(bytesOf(unpacked('pack', packed, 'gzip', 1_000_000))).rejects.toThrow(/unpacks to more/)
  })
})
