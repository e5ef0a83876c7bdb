import type { ColumnMetaData, CompressionCodec, PageHeader, SchemaTree } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { decompressPage } from 'hyparquet/src/datapage.js'
import { getMaxDefinitionLevel, getMaxRepetitionLevel, isFlatColumn } from 'hyparquet/src/schema.js'
import { PARQUET_COMPRESSORS } from './parquet_compressors'
import { checkRuns } from './parquet_runs'
import { MOST_BYTES } from './table_text'
import { dataViewOf } from '../../data_view'

/** A page of values unpacked, its levels before them. */
export interface OpenPage {
  readonly bytes: Uint8Array
  /** Byte lengths of the levels where they stand before the page unprefixed; undefined where each says its own. */
  readonly levelLengths: readonly [number, number] | undefined
  readonly values: number
  readonly encoding: string
}

const bitsOf = (level: number): number => 32 - Math.clz32(level)

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}

function openPage(packed: Uint8Array, header: PageHeader, codec: CompressionCodec): OpenPage {
  const { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: size } = header
  if (first) {
    const bytes = decompressPage(packed, size, codec, PARQUET_COMPRESSORS)
    return { bytes, levelLengths: undefined, values: first.num_values, encoding: first.encoding }
  }
  if (!second) throw new Error('a page without a header of its kind')
  const lengths = [second.repetition_levels_byte_length, second.definition_levels_byte_length] as const
  const levels = lengths[0] + lengths[1]
  if (!lengths.every((length) => isCount(length, packed.length)) || levels > Math.min(packed.length, size))
    throw new Error('levels past the end of their page')
  if (!isCount(second.num_nulls, second.num_values)) throw new Error('more gaps than values')
  const values = packed.subarray(levels)
  const unpacked =
    second.is_compressed === false
      ? values
      : decompressPage(values, size - levels, codec, PARQUET_COMPRESSORS)
  const bytes = new Uint8Array(levels + unpacked.length)
  bytes.set(packed.subarray(0, levels))
  bytes.set(unpacked, levels)
  return { bytes, levelLengths: lengths, values: second.num_values, encoding: second.encoding }
}

/** The words of a column that its pages refer to by their places, unpacked and one after another. */
export interface DictionaryPage {
  readonly words: Uint8Array
  readonly count: number
}

/** Checks each run of the levels and of the places in a dictionary, which say how often a value is repeated. */
function checkPage({ bytes, levelLengths, values, encoding }: OpenPage, path: SchemaTree[]): void {
  const view = dataViewOf(bytes)
  let at = 0
  const prefixed = (bits: number): void => {
    const length = view.getUint32(at, true)
    checkRuns(view, at + 4, bits, values)
    at += 4 + length
  }
  const levels = [getMaxRepetitionLevel(path), getMaxDefinitionLevel(path)]
  levels.forEach((level, which) => {
    const length = levelLengths?.[which]
    if (length === undefined && level > 0) prefixed(bitsOf(level))
    else if (length !== undefined && level > 0) checkRuns(view, at, bitsOf(level), values)
    at += length ?? 0
  })
  if (encoding.endsWith('_DICTIONARY')) {
    const bits = at < view.byteLength ? view.getUint8(at) : 0
    if (bits > 32) throw new Error('a dictionary of more places than can be')
    if (bits > 0) checkRuns(view, at + 1, bits, values)
  } else if (encoding === 'RLE') prefixed(1)
}

/**
 * The pages of one column of one group of rows, each checked before it is handed on, for hyparquet trusts what they say:
 * changed bytes that claim a thousand million repeats would never end. Throws where a page says what cannot be.
 */
export function* checkedPages(
  chunk: Uint8Array,
  { codec }: ColumnMetaData,
  path: SchemaTree[],
  rows: number,
  most: number,
): Generator<OpenPage | DictionaryPage> {
  const reader = { view: dataViewOf(chunk), offset: 0 }
  const flat = isFlatColumn(path)
  let read = 0
  while (flat ? read < rows : reader.offset < chunk.length - 1) {
    if (reader.offset >= chunk.length - 1) break
    const header = parquetHeader(reader)
    const { compressed_page_size: length, uncompressed_page_size: size } = header
    if (!isCount(length, chunk.length - reader.offset)) throw new Error('a page past the end of its column')
    if (!isCount(size, MOST_BYTES)) throw new Error('a page too large to be')
    const packed = chunk.subarray(reader.offset, reader.offset + length)
    reader.offset += length
    if (header.type === 'DICTIONARY_PAGE') {
      const count = header.dictionary_page_header?.num_values
      if (!isCount(count, size * 8)) throw new Error('more words than a dictionary can hold')
      yield { words: decompressPage(packed, size, codec, PARQUET_COMPRESSORS), count }
      continue
    }
    const { num_values: values } = header.data_page_header_v2 ?? header.data_page_header ?? {}
    if (!isCount(values, flat ? rows - read : most)) throw new Error('more values than rows')
    const page = openPage(packed, header, codec)
    checkPage(page, path)
    yield page
    read += values
  }
  if (flat && read !== rows) throw new Error('fewer values than rows')
}
