import type { SchemaElement } from 'hyparquet'
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js'
import { readPlain } from 'hyparquet/src/plain.js'
import { dataViewOf } from '../data_view'
import type { DictionaryPage, OpenPage } from '../intake/formats/parquet_pages'

/** What the rows of a page hold that have a value, in their order. */
export type PageValues =
  | { readonly kind: 'places'; readonly places: Int32Array }
  | { readonly kind: 'numbers'; readonly numbers: ArrayLike<unknown> }
  /** Each text after its length in bytes, in four bytes. */
  | { readonly kind: 'texts'; readonly bytes: Uint8Array; readonly count: number }

export interface FlatPage {
  readonly rows: number
  /** 1 for each row that has a value; undefined where every row has one. */
  readonly filled: Uint8Array | undefined
  readonly values: PageValues
}

/** A column of one value a row, or none, in its pages: not a JavaScript value for each row. */
export interface FlatColumn {
  /** What places refer to. */
  readonly dictionary: ArrayLike<unknown>
  readonly pages: readonly FlatPage[]
}

const TYPES = ['BYTE_ARRAY', 'INT32', 'INT64', 'FLOAT', 'DOUBLE', 'BOOLEAN'] as const

/** True of a column whose values mean what they are stored as. */
const isPlainType = ({ type, converted_type, logical_type, repetition_type }: SchemaElement): boolean =>
  TYPES.some((known) => known === type) &&
  repetition_type !== 'REPEATED' &&
  !converted_type?.startsWith('UINT') &&
  (logical_type?.type !== 'INTEGER' || logical_type.isSigned)

const utf8 = new TextDecoder()

/** The texts of a page that is not of places, each decoded. */
export function textsOfPage(bytes: Uint8Array, count: number): string[] {
  const texts = readPlain({ view: dataViewOf(bytes), offset: 0 }, 'BYTE_ARRAY', count, undefined)
  return Array.from(texts as ArrayLike<Uint8Array>, (text) => utf8.decode(text))
}

function wordsOf({ words, count }: DictionaryPage, { type }: SchemaElement): ArrayLike<unknown> {
  if (type === 'BYTE_ARRAY') return textsOfPage(words, count)
  return readPlain({ view: dataViewOf(words), offset: 0 }, type!, count, undefined)
}

type Reader = Parameters<typeof readPlain>[0]

function filledRows(reader: Reader, { levelLengths, values }: OpenPage): Uint8Array | undefined {
  const levels = new Uint8Array(values)
  readRleBitPackedHybrid(reader, 1, levels, levelLengths?.[1])
  return levels.includes(0) ? levels : undefined
}

function valuesOf(
  reader: Reader,
  { bytes, encoding }: OpenPage,
  { type }: SchemaElement,
  count: number,
): PageValues | undefined {
  if (encoding.endsWith('_DICTIONARY')) {
    const places = new Int32Array(count)
    const bits = count > 0 ? reader.view.getUint8(reader.offset++) : 0
    if (bits > 0) readRleBitPackedHybrid(reader, bits, places, bytes.length - reader.offset)
    return { kind: 'places', places }
  }
  if (encoding === 'RLE' && type === 'BOOLEAN') {
    const numbers = new Uint8Array(count)
    readRleBitPackedHybrid(reader, 1, numbers)
    return { kind: 'numbers', numbers }
  }
  if (encoding !== 'PLAIN') return undefined
  if (type === 'BYTE_ARRAY') return { kind: 'texts', bytes: bytes.subarray(reader.offset), count }
  return { kind: 'numbers', numbers: readPlain(reader, type!, count, undefined) }
}

/** A column out of its pages, which have been checked; undefined where they are of an encoding that is left to hyparquet. */
export function flatColumn(
  pages: Iterable<OpenPage | DictionaryPage>,
  element: SchemaElement,
): FlatColumn | undefined {
  if (!isPlainType(element)) return undefined
  const read: FlatPage[] = []
  let dictionary: ArrayLike<unknown> = []
  for (const page of pages) {
    if ('words' in page) {
      dictionary = wordsOf(page, element)
      continue
    }
    const reader = { view: dataViewOf(page.bytes), offset: 0 }
    const filled = element.repetition_type === 'OPTIONAL' ? filledRows(reader, page) : undefined
    const count = filled ? filled.reduce((sum, each) => sum + each, 0) : page.values
    const values = valuesOf(reader, page, element, count)
    if (!values) return undefined
    if (values.kind === 'places' && values.places.some((place) => place >= dictionary.length || place < 0))
      throw new Error('a place beyond its dictionary')
    read.push({ rows: page.values, filled, values })
  }
  return { dictionary, pages: read }
}
