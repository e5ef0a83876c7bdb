import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../workers/warehouse/intake/decode'

type Bytes = Uint8Array<ArrayBuffer>
const fileOf = (...parts: (Bytes | string)[]): File => new File(parts, 'log.csv')
const read = async (file: File): Promise<[string, string]> => {
  const { bytes, encoding } = await decode(file)
  return [encoding, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]
}

const utf16 = (text: string, bigEndian: boolean): Bytes => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  for (let at = 0; at <= text.length; at += 1)
    view.setUint16(at * 2, at === 0 ? 0xfeff : text.charCodeAt(at - 1), !bigEndian)
  return new Uint8Array(view.buffer)
}

describe('the encoding of a file', () => {
  test('valid UTF-8 is UTF-8, and its byte order mark goes', async () => {
    expect(await read(fileOf('URN,Ysgol Tŷ Gwyn'))).toEqual(['UTF-8', 'URN,Ysgol Tŷ Gwyn'])
    expect(await read(fileOf(Uint8Array.of(0xef, 0xbb, 0xbf), 'URN'))).toEqual(['UTF-8', 'URN'])
  })

  test('bytes that are not UTF-8 are Windows-1252, curly quotes and the euro among them', async () => {
    const written = Uint8Array.of(0x53, 0x74, 0x92, 0x73, 0x20, 0x80, 0x20, 0xe9, 0x96)
    expect(await read(fileOf(written))).toEqual(['Windows-1252', 'St’s € é–'])
  })

  test.each([
    ['little', false],
    ['big', true],
  ])('UTF-16 with a %s-endian byte order mark', async (_, bigEndian) => {
    expect(await read(fileOf(utf16('URN\tÉcole 𝒜', bigEndian)))).toEqual(['UTF-16', 'URN\tÉcole 𝒜'])
  })

  test('text longer than one piece keeps characters that straddle two', async () => {
    const text = `${'x'.repeat((1 << 20) - 1)}é${'y'.repeat(10)}`
    expect(await read(fileOf(text))).toEqual(['UTF-8', text])
    expect(await read(fileOf(utf16(text, false)))).toEqual(['UTF-16', text])
  })

  test('any text comes back from UTF-8 as it went in', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/^[\s{[<%\0\ufeff]|\0/.test(s))
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        expect(await read(fileOf(`a${written}`))).toEqual(['UTF-8', `a${written}`])
      }),
    )
  })
})

const latin1 = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a file that is not text is refused by what it seems to be', () => {
  test.each([
    ['an Excel workbook', latin1('PK\x03\x04....xl/workbook.xml'), /save it as CSV/],
    [
      'an OpenDocument spreadsheet',
      latin1('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      /CSV/,
    ],
    ['a Word document', latin1('PK\x03\x04....word/document.xml'), /CSV/],
    ['a zip archive', latin1('PK\x03\x04....log.csv'), /unpack it/],
    ['an old Excel workbook', latin1('\xd0\xcf\x11\xe0\xa1\xb1'), /save it as CSV/],
    ['a PDF document', latin1('%PDF-1.7'), /CSV/],
    ['an image', latin1('\x89PNG\r\n'), /CSV/],
    ['an image', latin1('\xff\xd8\xff\xe0'), /CSV/],
    ['a Parquet file', latin1('PAR1\x15\x04'), /export the table as CSV/],
    ['a gzip archive', latin1('\x1f\x8b\x08'), /unpack it/],
    ['a web page', latin1('<!DOCTYPE html><html>'), /download the file itself/],
    ['a JSON file', latin1('{"rows": []}'), /CSV/],
    ['not text', latin1('URN\0\x01\x02'), /CSV/],
  ])('%s', async (isA, bytes, advice) => {
    await expect(decode(fileOf(bytes))).rejects.toThrow(new RegExp(`^log.csv seems to be ${isA}`))
    await expect(decode(fileOf(bytes))).rejects.toThrow(advice)
  })

  test('an empty file, with or without a byte order mark', async () => {
    await expect(decode(fileOf())).rejects.toThrow(/^log.csv is empty/)
    await expect(decode(fileOf(Uint8Array.of(0xef, 0xbb, 0xbf)))).rejects.toThrow(/^log.csv is empty/)
  })
})
