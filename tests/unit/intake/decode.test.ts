import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../workers/warehouse/intake/decode'
import { heldPieces, type Pieces } from '../../../workers/warehouse/intake/pieces'
import { bytesOf as allOf } from './text_of'

type Bytes = Uint8Array<ArrayBuffer>
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const read = async (written: Bytes | string, piece = 1 << 20): Promise<[string, string]> => {
  const bytes = typeof written === 'string' ? bytesOf(written) : written
  const { text, encoding } = await decode('log.csv', cut(bytes, piece))
  return [encoding, new TextDecoder('utf-8', { ignoreBOM: true }).decode(await allOf(text))]
}
const cut = (bytes: Bytes, piece: number): Pieces =>
  function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  }

const utf16 = (text: string, bigEndian: boolean): Bytes => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
  return new Uint8Array(view.buffer)
}

describe('the encoding of a file', () => {
  test('valid UTF-8 is UTF-8, and its byte order mark goes', async () => {
    expect(await read('URN,Ysgol Tŷ Gwyn')).toEqual(['UTF-8', 'URN,Ysgol Tŷ Gwyn'])
    expect(await read('\ufeffURN')).toEqual(['UTF-8', 'URN'])
  })

  test('bytes that are not UTF-8 are Windows-1252, curly quotes and the euro among them', async () => {
    const written = Uint8Array.of(0x53, 0x74, 0x92, 0x73, 0x20, 0x80, 0x20, 0xe9, 0x96)
    expect(await read(written)).toEqual(['Windows-1252', 'St’s € é–'])
  })

  test('one stray byte spoils its own line alone, which is named', async () => {
    const lines = ['name', 'Môn Café', 'Ŵyn', '', 'Tŷ']
    const written = bytesOf(lines.join('\n'))
    const stray = Uint8Array.from([...written, ...[0x0a, 0x43, 0x61, 0x66, 0xe9, 0x0a]])
    for (const piece of [1, 7, 1 << 20]) {
      expect(await read(stray, piece)).toEqual(['UTF-8', [...lines, 'Café', ''].join('\n')])
      expect((await decode('log.csv', cut(stray, piece))).notices).toEqual([
        '1 line is not written in UTF-8 as the others are (line 6): read as Windows-1252. Check the accented letters there.',
      ])
    }
  })

  test('a file of Windows-1252 stays that, though a line of it could be UTF-8', async () => {
    const written = Uint8Array.from([...[0xe9, 0x0a], ...[0xc3, 0xa9, 0x0a], ...[0xe8, 0x0a]])
    expect(await read(written)).toEqual(['Windows-1252', 'é\nÃ©\nè\n'])
  })

  test('Mac Roman is told from Windows-1252 by how its words read', async () => {
    const mac = Uint8Array.from([...bytesOf('Caf'), 0x8e, ...bytesOf(' St John'), 0xd5, ...bytesOf('s')])
    expect(await read(mac)).toEqual(['Mac Roman', 'Café St John’s'])
    const windows = Uint8Array.from([...bytesOf('Caf'), 0xe9, ...bytesOf(' St John'), 0x92, ...bytesOf('s')])
    expect(await read(windows)).toEqual(['Windows-1252', 'Café St John’s'])
  })

  test.each([
    ['little', false],
    ['big', true],
  ])('UTF-16, %s end first, with a byte order mark or without', async (_, bigEndian) => {
    const text = 'URN\tÉcole 𝒜'
    for (const piece of [1, 2, 3, 99]) {
      expect(await read(utf16(`\ufeff${text}`, bigEndian), piece)).toEqual(['UTF-16', text])
      expect(await read(utf16(text, bigEndian), piece)).toEqual(['UTF-16', text])
    }
  })

  test('text longer than one piece keeps characters that straddle two', async () => {
    const text = `${'x'.repeat((1 << 20) - 1)}é${'y'.repeat(10)}`
    expect(await read(text)).toEqual(['UTF-8', text])
    expect(await read(utf16(`\ufeff${text}`, false))).toEqual(['UTF-16', text])
  })

  test('any text comes back from UTF-8 as it went in', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/^[\s{[<%\0\ufeff]|\0/.test(s))
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (written, piece) => {
        expect(await read(`a${written}`, piece)).toEqual(['UTF-8', `a${written}`])
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
  ])('%s', async (isA, bytes, advice) => {
    await expect(decode('log.csv', heldPieces(bytes))).rejects.toThrow(
      new RegExp(`^log.csv seems to be ${isA}`),
    )
    await expect(decode('log.csv', heldPieces(bytes))).rejects.toThrow(advice)
  })

  test('text with bytes that are no text far into it', async () => {
    const rows = 'Date,URN\n'.repeat(20_000)
    await expect(read(`${rows}01/02\0\0\0`)).rejects.toThrow(/^log.csv has bytes .* damaged/)
    await expect(read(utf16(`\ufeff${rows}\0`, false))).rejects.toThrow(/^log.csv has bytes .* damaged/)
  })

  test('an empty file, with or without a byte order mark', async () => {
    await expect(decode('log.csv', heldPieces(Uint8Array.of()))).rejects.toThrow(/^log.csv is empty/)
    await expect(decode('log.csv', heldPieces(Uint8Array.of(0xef, 0xbb, 0xbf)))).rejects.toThrow(
      /^log.csv is empty/,
    )
  })
})
