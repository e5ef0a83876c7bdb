import { FlatTable } from './flat_table'

/** Kinds of message, as Arrow numbers them. */
const SCHEMA = 1
const DICTIONARY_BATCH = 2
const RECORD_BATCH = 3

/** A type among those of fields. */
const UNION = 14

const CONTINUES = 0xffffffff
const MOST_ROWS = 128_000_000
const DEEPEST = 32
const MOST_FIELDS = 100_000

/** Thrown where the batches are compressed, which apache-arrow cannot undo. */
export class CompressedBatches extends Error {}

function checkFields(fields: readonly FlatTable[], counted: { fields: number }, depth = 0): void {
  counted.fields += fields.length
  if (depth > DEEPEST || counted.fields > MOST_FIELDS) throw new Error('fields without end')
  for (const field of fields) {
    if (field.byte(2) === UNION) field.table(3)?.vector(1, 4)
    field.tables(6)
    checkFields(field.tables(5), counted, depth + 1)
  }
}

function checkSchema(schema: FlatTable): void {
  if (schema.short(0) !== 0) throw new Error('numbers written from their other end')
  schema.tables(2)
  checkFields(schema.tables(1), { fields: 0 })
}

function checkBatch(batch: FlatTable, metadata: DataView, body: number): void {
  if (batch.table(3)) throw new CompressedBatches()
  const rows = batch.long(0)
  if (rows < 0 || rows > MOST_ROWS) throw new Error('a batch of more rows than can be')
  const nodes = batch.vector(1, 16)
  for (let at = nodes.at; at < nodes.at + 16 * nodes.length; at += 16) {
    const [length, nulls] = [
      Number(metadata.getBigInt64(at, true)),
      Number(metadata.getBigInt64(at + 8, true)),
    ]
    if (length < 0 || length > MOST_ROWS || nulls < 0 || nulls > length)
      throw new Error('a column of more values than can be')
  }
  const buffers = batch.vector(2, 16)
  for (let at = buffers.at; at < buffers.at + 16 * buffers.length; at += 16) {
    const [from, length] = [
      Number(metadata.getBigInt64(at, true)),
      Number(metadata.getBigInt64(at + 8, true)),
    ]
    if (from < 0 || length < 0 || from + length > body) throw new Error('values past the end of their batch')
  }
}

interface Message {
  readonly kind: number
  /** Where the next message starts, in bytes. */
  readonly end: number
}

/** Checks the message at `at`; undefined for the end mark. */
function checkMessage(view: DataView, at: number): Message | undefined {
  if (view.getUint32(at, true) !== CONTINUES) throw new Error('no message where one should be')
  const length = view.getInt32(at + 4, true)
  if (length === 0) return undefined
  const metadata = viewOf(view, at + 8, length)
  const message = FlatTable.root(metadata)
  const kind = message.byte(1)
  const header = message.table(2)
  const body = message.long(3)
  message.tables(4)
  const end = at + 8 + length + body
  if (!header || body < 0 || end > view.byteLength) throw new Error('a message past the end of the file')
  if (kind === SCHEMA) checkSchema(header)
  else {
    const batch = kind === DICTIONARY_BATCH ? header.table(1) : header
    if (!batch || (kind !== DICTIONARY_BATCH && kind !== RECORD_BATCH)) throw new Error('an unknown message')
    checkBatch(batch, metadata, body)
  }
  return { kind, end }
}

const viewOf = (view: DataView, at: number, length: number): DataView =>
  new DataView(view.buffer, view.byteOffset + at, length)

const whole = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Walks an Arrow stream from its schema to its end mark, before apache-arrow reads it, for it trusts what it reads:
 * changed bytes that claim a thousand million fields would never end. Throws where a message says what cannot be, or
 * the end mark is missing.
 */
export function checkStream(bytes: Uint8Array): void {
  const view = whole(bytes)
  let at = 0
  for (;;) {
    const message = checkMessage(view, at)
    if (!message) return
    if ((message.kind === SCHEMA) !== (at === 0)) throw new Error('a message out of its place')
    at = message.end
  }
}

/** A file ends in an index of its messages, the index's length and a word of six letters. */
const AFTER_INDEX = 10
const BLOCK_BYTES = 24

/** The same for an Arrow file, whose messages are found by the index at its end. */
export function checkFile(bytes: Uint8Array): void {
  const view = whole(bytes)
  const indexEnd = bytes.length - AFTER_INDEX
  const length = view.getInt32(indexEnd, true)
  const index = viewOf(view, indexEnd - length, length)
  const footer = FlatTable.root(index)
  const schema = footer.table(1)
  if (!schema) throw new Error('no schema')
  checkSchema(schema)
  for (const [slot, kind] of [
    [2, DICTIONARY_BATCH],
    [3, RECORD_BATCH],
  ] as const) {
    const blocks = footer.vector(slot, BLOCK_BYTES)
    for (let block = 0; block < blocks.length; block += 1) {
      const at = Number(index.getBigInt64(blocks.at + BLOCK_BYTES * block, true))
      if (checkMessage(view, at)?.kind !== kind) throw new Error('a message out of its place')
    }
  }
}
