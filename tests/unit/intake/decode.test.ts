import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../workers/warehouse/intake/decode'

type Bytes = Uint8Array<ArrayBuffer>
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const read = (written: Bytes | string): [string, string] => {
  const { bytes, encoding } = decode('log.csv', typeof written === 'string' ? bytesOf(written) : written)
  return [encoding, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]
}

const utf16 = (text: string, bigEndian: boolean): Bytes => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  for (let at = 0; at <= text.length; at += 1)
    view.setUint16(at * 2, at === 0 ? 0xfeff : text.charCodeAt(at - 1), !bigEndian)
  return new Uint8Array(view.buffer)
}

describe('the encoding of a file', () => {
  test('valid UTF-8 is UTF-8, and its byte order mark goes', () => {
    expect(read('URN,Ysgol Tŷ Gwyn')).toEqual(['UTF-8', 'URN,Ysgol Tŷ Gwyn'])
    expect(read('\ufeffURN')).toEqual(['UTF-8', 'URN'])
  })

  test('bytes that are not UTF-8 are Windows-1252, curly quotes and the euro among them', () => {
    const written = Uint8Array.of(0x53, 0x74, 0x92, 0x73, 0x20, 0x80, 0x20, 0xe9, 0x96)
    expect(read(written)).toEqual(['Windows-1252', 'St’s € é–'])
  })

  test.each([
    ['little', false],
    ['big', true],
  ])('UTF-16 with a %s-endian byte order mark', (_, bigEndian) => {
    expect(read(utf16('URN\tÉcole 𝒜', bigEndian))).toEqual(['UTF-16', 'URN\tÉcole 𝒜'])
  })

  test('text longer than one piece keeps characters that straddle two', () => {
    const text = `${'x'.repeat((1 << 20) - 1)}é${'y'.repeat(10)}`
    expect(read(text)).toEqual(['UTF-8', text])
    expect(read(utf16(text, false))).toEqual(['UTF-16', text])
  })

  test('any text comes back from UTF-8 as it went in', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/^[\s{[<%\0\ufeff]|\0/.test(s))
    fc.assert(
      fc.property(text, (written) => {
        expect(read(`a${written}`)).toEqual(['UTF-8', `a${written}`])
      }),
    )
  })
})

const latin1 = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a file that is not text is refused by what it seems to be', () => {
  test.each([
    ['a binary Excel workbook', latin1('PK\x03\x04....xl/workbook.bin'), /save it as CSV/],
    [
      'an OpenDocument spreadsheet',
      latin1('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      /CSV/,
    ],
    ['a Word document', latin1('PK\x03\x04....word/document.xml'), /CSV/],
    ['an old Excel workbook', latin1('\xd0\xcf\x11\xe0\xa1\xb1'), /save it as CSV/],
    ['a PDF document', latin1('%PDF-1.7'), /CSV/],
    ['an image', latin1('\x89PNG\r\n'), /CSV/],
    ['an image', latin1('\xff\xd8\xff\xe0'), /CSV/],
    ['an encrypted Parquet file', latin1('PARE\x15\x04'), /save it without a key/],
    ['a web page', latin1('<!DOCTYPE html><html>'), /download the file itself/],
    ['not text', latin1('URN\0\x01\x02'), /CSV/],
  ])('%s', (isA, bytes, advice) => {
    expect(() => decode('log.csv', bytes)).toThrow(new RegExp(`^log.csv seems to be ${isA}`))
    expect(() => decode('log.csv', bytes)).toThrow(advice)
  })

  test('an empty file, with or without a byte order mark', () => {
    expect(() => decode('log.csv', Uint8Array.of())).toThrow(/^log.csv is empty/)
    expect(() => decode('log.csv', Uint8Array.of(0xef, 0xbb, 0xbf))).toThrow(/^log.csv is empty/)
  })
})
