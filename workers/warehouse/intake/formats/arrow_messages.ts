import { checkBatch, checkSchema } from './arrow_checks'
import { unpackBody, type Allowance } from './arrow_packing'
import { schemaMessage } from './arrow_schema'
import { FlatTable } from './flat_table'
import { dataViewOf } from '../../data_view'

/** Kinds of message, as Arrow numbers them. */
const SCHEMA = 1
const DICTIONARY_BATCH = 2
const RECORD_BATCH = 3

/** Fields of a message and of a record batch. */
const BODY_LENGTH = 3
const COMPRESSION = 3

const CONTINUES = 0xffffffff
/** Bytes before a message’s metadata: the mark that one comes, and the metadata’s length. */
const OPENING = 8

interface Message {
  readonly kind: number
  /** Where the next message starts, in bytes. */
  readonly end: number
  /** Its bytes in order, no buffer packed. */
  readonly parts: readonly Uint8Array[]
}

/** Unpacks the body of a record batch, and changes its metadata to say so. */
function unpackBatch(
  message: FlatTable,
  batch: FlatTable,
  metadata: DataView,
  body: Uint8Array,
  allowance: Allowance,
): Uint8Array {
  const headerBytes = checkBatch(batch, metadata, body.length)
  const compression = batch.table(COMPRESSION)
  if (!compression) return body
  const buffers = headerBytes.map(({ start, length }) => body.subarray(start, start + length))
  const unpacked = unpackBody(buffers, compression, allowance)
  unpacked.places.forEach(({ start, length }, index) => {
    const { metadataOffset = 0 } = headerBytes[index] ?? {}
    metadata.setBigInt64(metadataOffset, BigInt(start), true)
    metadata.setBigInt64(metadataOffset + 8, BigInt(length), true)
  })
  batch.leaveOut(COMPRESSION)
  message.setLong(BODY_LENGTH, unpacked.body.length)
  return unpacked.body
}

/** The message at `at`; undefined for the end mark. Throws where it says what cannot be. */
function messageAt(bytes: Uint8Array, at: number, allowance: Allowance): Message | undefined {
  const opening = bytes.subarray(at, at + OPENING)
  const view = dataViewOf(opening)
  if (view.getUint32(0, true) !== CONTINUES) throw new Error('no message where one should be')
  const length = view.getInt32(4, true)
  if (length === 0) return undefined
  const bodyAt = at + OPENING + length
  const metadataBytes = bytes.slice(at + OPENING, bodyAt)
  const metadata = dataViewOf(metadataBytes)
  const message = FlatTable.root(metadata)
  const kind = message.byte(1)
  const header = message.table(2)
  const end = bodyAt + message.long(BODY_LENGTH)
  message.tables(4)
  if (!header || end < bodyAt || end > bytes.length) throw new Error('a message past the end of the file')
  const body = bytes.subarray(bodyAt, end)
  if (kind === SCHEMA) {
    checkSchema(header)
    return { kind, end, parts: [opening, metadataBytes, body] }
  }
  const batch = kind === DICTIONARY_BATCH ? header.table(1) : header
  if (!batch || (kind !== DICTIONARY_BATCH && kind !== RECORD_BATCH)) throw new Error('an unknown message')
  return {
    kind,
    end,
    parts: [opening, metadataBytes, unpackBatch(message, batch, metadata, body, allowance)],
  }
}

/**
 * The messages of an Arrow stream from its schema to its end mark, piece by piece, each walked before apache-arrow reads
 * it, for it trusts what it reads: changed bytes that claim a thousand million fields would never end. Buffers are
 * unpacked, which apache-arrow cannot do. Throws where a message says what cannot be, or the end mark is missing.
 */
export function* messagesOfStream(bytes: Uint8Array, allowance: Allowance): Generator<Uint8Array> {
  let at = 0
  for (;;) {
    const message = messageAt(bytes, at, allowance)
    if (!message) return
    if ((message.kind === SCHEMA) !== (at === 0)) throw new Error('a message out of its place')
    yield* message.parts
    at = message.end
  }
}

/** A file ends in an index, its length and a word of six letters. */
const AFTER_INDEX = 10
const BLOCK_BYTES = 24

/** The same of an Arrow file, as a stream: the index at its end holds its schema and tells where its messages are. */
export function* messagesOfFile(bytes: Uint8Array, allowance: Allowance): Generator<Uint8Array> {
  const indexEnd = bytes.length - AFTER_INDEX
  const length = dataViewOf(bytes).getInt32(indexEnd, true)
  const index = bytes.slice(Math.max(0, indexEnd - length), indexEnd)
  const view = dataViewOf(index)
  const footer = FlatTable.root(view)
  const schema = footer.table(1)
  if (!schema) throw new Error('no schema')
  checkSchema(schema)
  yield* schemaMessage(index, schema.at)
  for (const [slot, kind] of [
    [2, DICTIONARY_BATCH],
    [3, RECORD_BATCH],
  ] as const) {
    const blocks = footer.vector(slot, BLOCK_BYTES)
    for (let block = 0; block < blocks.length; block += 1) {
      const at = Number(view.getBigInt64(blocks.at + BLOCK_BYTES * block, true))
      const message = messageAt(bytes, at, allowance)
      if (message?.kind !== kind) throw new Error('a message out of its place')
      yield* message.parts
    }
  }
}
