import type { FlatTable } from './flat_table'

/** A type among those of fields. */
const UNION = 14

const MOST_ROWS = 128_000_000
const DEEPEST = 32
const MOST_FIELDS = 100_000
/** Bytes of a column's length and gaps, and of a buffer's place and length. */
const PAIR_BYTES = 16

function checkFields(fields: readonly FlatTable[], counted: { fields: number }, depth = 0): void {
  counted.fields += fields.length
  if (depth > DEEPEST || counted.fields > MOST_FIELDS) throw new Error('fields without end')
  for (const field of fields) {
    if (field.byte(2) === UNION) field.table(3)?.vector(1, 4)
    field.tables(6)
    checkFields(field.tables(5), counted, depth + 1)
  }
}

/** Throws where a schema says what cannot be. */
export function checkSchema(schema: FlatTable): void {
  if (schema.short(0) !== 0) throw new Error('numbers written from their other end')
  schema.tables(2)
  checkFields(schema.tables(1), { fields: 0 })
}

/** A buffer of a record batch: where it starts in the body, its bytes, and where its metadata says so. */
export interface BufferPlace {
  readonly start: number
  readonly length: number
  readonly metadataOffset: number
}

/** Pairs of 64-bit numbers in a vector of a table, each with where it stands. */
function pairsOf(metadata: DataView, table: FlatTable, slot: number): [number, number, number][] {
  const { at, length } = table.vector(slot, PAIR_BYTES)
  return Array.from({ length }, (_, index) => {
    const place = at + PAIR_BYTES * index
    const numbers = [metadata.getBigInt64(place, true), metadata.getBigInt64(place + 8, true)].map(Number)
    return [numbers[0] ?? 0, numbers[1] ?? 0, place]
  })
}

/** The buffers of a record batch in a body of so many bytes. Throws where the batch says what cannot be. */
export function checkBatch(batch: FlatTable, metadata: DataView, body: number): BufferPlace[] {
  const rows = batch.long(0)
  if (rows < 0 || rows > MOST_ROWS) throw new Error('a batch of more rows than can be')
  for (const [length, nulls] of pairsOf(metadata, batch, 1))
    if (length < 0 || length > MOST_ROWS || nulls < 0 || nulls > length)
      throw new Error('a column of more values than can be')
  return pairsOf(metadata, batch, 2).map(([start, length, metadataOffset]) => {
    if (start < 0 || length < 0 || start + length > body)
      throw new Error('values past the end of their batch')
    return { start, length, metadataOffset }
  })
}
