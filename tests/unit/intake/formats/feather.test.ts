import { describe, expect, test } from 'vitest'
import { unpackLz4Frame } from '../../../../workers/warehouse/intake/formats/lz4_frame'
import { tablesIn } from '../../../../workers/warehouse/intake/formats/tables_in'
import { onlyTableOf } from '../only_table_of'
import { featherClaiming, featherFile, featherRows } from './feather_file'

type Bytes = Uint8Array<ArrayBuffer>
const fileOf = (bytes: Bytes): File => new File([bytes], 'log.feather')
const whyOf = async (bytes: Bytes): Promise<string> => {
  const recognition = await onlyTableOf(fileOf(bytes))
  return 'why' in recognition ? recognition.why : recognition.outcome
}

describe.each(['lz4', 'zstd'] as const)('Feather as pandas writes it, packed by %s', (packing) => {
  test('is read as the table it holds', async () => {
    const [table] = await tablesIn(fileOf(featherFile(packing)))
    expect(new TextDecoder().decode(table?.opening)).toBe(featherRows())
  })

  test('is recognised by its headings', async () => {
    expect(await onlyTableOf(fileOf(featherFile(packing)))).toMatchObject({
      outcome: 'recognised',
      kind: 'engagements',
      readAs: 'Arrow',
    })
  })

  test('is refused wherever it is cut short', async () => {
    const whole = featherFile(packing)
    for (let length = 12; length < whole.length; length += 997)
      expect(await whyOf(whole.slice(0, length))).toMatch(
        /^log.feather is an Arrow file that is damaged, cut short/,
      )
  })
})

describe('a packed buffer that says', () => {
  test.each([
    ['that it unpacks to a terabyte', 2n ** 40n, /unpacks to more than can be read: save it in parts/],
    ['fewer bytes than it holds', 100n, /damaged/],
    ['more bytes than it holds', 1_000_000n, /damaged/],
    ['that it has fewer than none', -9n, /damaged/],
  ])('%s is refused', async (_, length, why) => {
    expect(await whyOf(featherClaiming(length))).toMatch(why)
  })
})

describe('an LZ4 frame', () => {
  const HEADER = [0x04, 0x22, 0x4d, 0x18, 0x40, 0x40, 0xc0]
  const block = (...bytes: number[]): number[] => [bytes.length, 0, 0, 0, ...bytes]
  const unpacked = (length: number, ...blocks: number[][]): string => {
    const out = new Uint8Array(length)
    unpackLz4Frame(Uint8Array.from([...HEADER, ...blocks.flat(), 0, 0, 0, 0]), out)
    return new TextDecoder().decode(out)
  }
  const STORED = [3, 0, 0, 0x80, 0x61, 0x62, 0x63]
  const LAST_LITERAL = [0x10, 0x21]

  test('repeats what it has just written, as it writes it', () => {
    expect(unpacked(8, block(0x12, 0x61, 1, 0, ...LAST_LITERAL))).toBe('aaaaaaa!')
  })
  test('repeats what blocks before it hold', () => {
    expect(unpacked(8, STORED, block(0x00, 3, 0, ...LAST_LITERAL))).toBe('abcabca!')
  })
  test('tells lengths of 15 and more in bytes of their own', () => {
    expect(unpacked(280, block(0x1f, 0x61, 1, 0, 255, 4, ...LAST_LITERAL))).toBe(`${'a'.repeat(279)}!`)
  })
  test.each<[string, number, number[]]>([
    ['a repeat of what stands before all of it', 8, block(0x00, 4, 0, ...LAST_LITERAL)],
    ['a repeat of nothing', 8, block(0x12, 0x61, 0, 0, ...LAST_LITERAL)],
    ['a repeat past its end', 6, block(0x1f, 0x61, 1, 0, 255, 255, 9, ...LAST_LITERAL)],
    ['letters past its end', 2, block(0x40, 0x61, 0x61, 0x61, 0x61)],
    ['letters that are not there', 9, block(0x90, 0x61)],
    ['a length that does not end', 900, block(0x1f, 0x61, 1, 0, 255)],
    ['a block past its end', 9, [200, 0, 0, 0, 0x10]],
    ['fewer letters than it says', 9, STORED],
    ['more letters than it says', 2, STORED],
  ])('with %s is no frame', (_, length, bytes) => {
    expect(() => unpacked(length, bytes)).toThrow()
  })
})
