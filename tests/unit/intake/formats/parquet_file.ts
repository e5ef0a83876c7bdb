import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fields, i32, i64, list, structBytes, text, varint, type Thrift } from './thrift_writer'

export type Codec = 'UNCOMPRESSED' | 'SNAPPY' | 'GZIP' | 'BROTLI' | 'ZSTD' | 'LZ4_RAW'

/** A column of one Parquet type, with what tells the reader what it means; null where a row has no value. */
export interface ParquetColumn {
  readonly type: 'BOOLEAN' | 'INT32' | 'INT64' | 'FLOAT' | 'DOUBLE' | 'BYTE_ARRAY'
  readonly converted?: number
  readonly scale?: number
  readonly logical?: Thrift
  readonly values: readonly (string | number | boolean | null)[]
  /** Values as places in a dictionary page. */
  readonly dictionary?: boolean
}

export interface ParquetOptions {
  readonly codec?: Codec
  readonly pages?: 1 | 2
  readonly rowsInGroup?: number
}

const TYPES = { BOOLEAN: 0, INT32: 1, INT64: 2, FLOAT: 4, DOUBLE: 5, BYTE_ARRAY: 6 } as const
const CODECS: Readonly<Record<Codec, number>> = {
  UNCOMPRESSED: 0,
  SNAPPY: 1,
  GZIP: 2,
  BROTLI: 4,
  ZSTD: 6,
  LZ4_RAW: 7,
}
const PLAIN = 0
const RLE = 3
const RLE_DICTIONARY = 8

const little = (bytes: number, write: (view: DataView) => void): number[] => {
  const view = new DataView(new ArrayBuffer(bytes))
  write(view)
  return [...new Uint8Array(view.buffer)]
}
const u32 = (value: number): number[] => little(4, (view) => view.setUint32(0, value, true))

/** Packed without being made smaller, as each of these allows; the others by Node. */
const PACK: Readonly<Record<Codec, (bytes: Uint8Array) => Uint8Array>> = {
  UNCOMPRESSED: (bytes) => bytes,
  SNAPPY: (bytes) =>
    Uint8Array.from([...varint(bytes.length), 62 << 2, ...u32(bytes.length - 1).slice(0, 3), ...bytes]),
  GZIP: (bytes) => gzipSync(bytes),
  BROTLI: (bytes) => brotliCompressSync(bytes),
  ZSTD: (bytes) =>
    Uint8Array.from([
      0x28,
      0xb5,
      0x2f,
      0xfd,
      0xa0,
      ...u32(bytes.length),
      ...u32(bytes.length * 8 + 1).slice(0, 3),
      ...bytes,
    ]),
  LZ4_RAW: (bytes) => {
    const more = bytes.length - 15
    if (more < 0) return Uint8Array.from([bytes.length << 4, ...bytes])
    const lengths = [...new Array<number>(Math.floor(more / 255)).fill(255), more % 255]
    return Uint8Array.from([0xf0, ...lengths, ...bytes])
  },
}

function plain(type: ParquetColumn['type'], value: string | number | boolean): number[] {
  if (type === 'BYTE_ARRAY') {
    const bytes = [...new TextEncoder().encode(String(value))]
    return [...u32(bytes.length), ...bytes]
  }
  if (type === 'INT32') return little(4, (view) => view.setInt32(0, Number(value), true))
  if (type === 'INT64') return little(8, (view) => view.setBigInt64(0, BigInt(value), true))
  if (type === 'FLOAT') return little(4, (view) => view.setFloat32(0, Number(value), true))
  return little(8, (view) => view.setFloat64(0, Number(value), true))
}

const plainAll = (type: ParquetColumn['type'], values: readonly (string | number | boolean)[]): number[] => {
  if (type !== 'BOOLEAN') return values.flatMap((value) => plain(type, value))
  const bytes = new Array<number>(Math.ceil(values.length / 8)).fill(0)
  values.forEach((value, at) => (bytes[at >> 3]! |= Number(value) << (at & 7)))
  return bytes
}

/** Each value a run of its own. */
const runs = (values: readonly number[]): number[] => values.flatMap((value) => [2, value])

function pageBytes(header: Readonly<Record<number, Thrift>>, body: Uint8Array, size: number): number[] {
  return [...structBytes({ ...header, 2: i32(size), 3: i32(body.length) }), ...body]
}

function chunkOf(column: ParquetColumn, { codec = 'UNCOMPRESSED', pages = 1 }: ParquetOptions) {
  const present = column.values.filter((value) => value !== null)
  const words = [...new Set(present)]
  const levels = runs(column.values.map((value) => Number(value !== null)))
  const values = column.dictionary
    ? [8, ...runs(present.map((value) => words.indexOf(value)))]
    : plainAll(column.type, present)
  const encoding = i32(column.dictionary ? RLE_DICTIONARY : PLAIN)
  const pack = (bytes: readonly number[]) => PACK[codec](Uint8Array.from(bytes))
  const dictionary = plainAll(column.type, words)
  const dictionaryPage = column.dictionary
    ? pageBytes(
        { 1: i32(2), 7: fields({ 1: i32(words.length), 2: i32(PLAIN) }) },
        pack(dictionary),
        dictionary.length,
      )
    : []
  const first = [...u32(levels.length), ...levels, ...values]
  const count = i32(column.values.length)
  const page =
    pages === 1
      ? pageBytes(
          { 1: i32(0), 5: fields({ 1: count, 2: encoding, 3: i32(RLE), 4: i32(RLE) }) },
          pack(first),
          first.length,
        )
      : pageBytes(
          {
            1: i32(3),
            8: fields({
              1: count,
              2: i32(column.values.length - present.length),
              3: count,
              4: encoding,
              5: i32(levels.length),
              6: i32(0),
            }),
          },
          Uint8Array.from([...levels, ...pack(values)]),
          levels.length + values.length,
        )
  return { dictionaryPage, page }
}

/** Fields 2 and 3 of a page header come before those of its kind. */
export function parquetFile(
  columns: Readonly<Record<string, ParquetColumn>>,
  options: ParquetOptions = {},
): Uint8Array<ArrayBuffer> {
  const named = Object.entries(columns)
  const rows = named[0]?.[1].values.length ?? 0
  const rowsInGroup = options.rowsInGroup ?? Math.max(1, rows)
  const file: number[] = [...new TextEncoder().encode('PAR1')]
  const groups: Thrift[] = []
  for (let from = 0; from < rows; from += rowsInGroup) {
    const count = Math.min(rowsInGroup, rows - from)
    const chunks = named.map(([name, column]) => {
      const values = column.values.slice(from, from + count)
      const { dictionaryPage, page } = chunkOf({ ...column, values }, options)
      const start = file.length
      file.push(...dictionaryPage, ...page)
      return fields({
        2: i64(start),
        3: fields({
          1: i32(TYPES[column.type]),
          2: list(i32(PLAIN)),
          3: list(text(name)),
          4: i32(CODECS[options.codec ?? 'UNCOMPRESSED']),
          5: i64(count),
          6: i64(dictionaryPage.length + page.length),
          7: i64(dictionaryPage.length + page.length),
          9: i64(start + dictionaryPage.length),
          ...(dictionaryPage.length > 0 ? { 11: i64(start) } : {}),
        }),
      })
    })
    groups.push(fields({ 1: list(...chunks), 2: i64(0), 3: i64(count) }))
  }
  const schema = named.map(([name, { type, converted, scale, logical }]) =>
    fields({
      1: i32(TYPES[type]),
      3: i32(1),
      4: text(name),
      ...(converted === undefined ? {} : { 6: i32(converted) }),
      ...(scale === undefined ? {} : { 7: i32(scale), 8: i32(18) }),
      ...(logical === undefined ? {} : { 10: logical }),
    }),
  )
  const footer = structBytes({
    1: i32(1),
    2: list(fields({ 4: text('schema'), 5: i32(named.length) }), ...schema),
    3: i64(rows),
    4: list(...groups),
  })
  return Uint8Array.from([...file, ...footer, ...u32(footer.length), ...new TextEncoder().encode('PAR1')])
}

/** A log with a column of every type that logs have. */
export const PARQUET_LOG: Readonly<Record<string, ParquetColumn>> = {
  Date: { type: 'INT32', converted: 6, values: [19_754, 19_755, null] },
  'School URN': { type: 'INT64', values: [100_001, 100_002, 100_003] },
  Type: { type: 'BYTE_ARRAY', converted: 0, dictionary: true, values: ['Talk', 'Café, “visit”', 'Talk'] },
  Delivered: { type: 'BOOLEAN', values: [true, null, false] },
  'FSM %': { type: 'FLOAT', values: [12.1, 0.5, null] },
  Cost: { type: 'INT64', converted: 5, scale: 2, values: [1250, -1, 100_000_000] },
  Begun: { type: 'INT64', converted: 10, values: [1_706_779_800_000_000, null, 0] },
  At: { type: 'INT32', converted: 7, values: [34_200_000, null, -1] },
}
