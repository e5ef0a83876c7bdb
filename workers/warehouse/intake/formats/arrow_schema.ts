const CONTINUES = 0xffffffff
const SCHEMA = 1
const VERSION_5 = 4
const ALIGNED = 8

/** Bytes before the metadata. */
const OPENING = 8
/** Where things stand in the metadata: the message’s layout, its table, what in it leads to the schema, the schema’s flatbuffer. */
const LAYOUT_AT = 4
const TABLE_AT = 16
const HEADER_AT = TABLE_AT + 8
const FLATBUFFER_AT = 32
/** Bytes of the layout and of the table, and where in the table version, kind and header stand. */
const LAYOUT = [10, 12, 4, 6, 8]

/**
 * The message by which a stream tells its schema, for a schema that stands at `at` of `flatbuffer`, as in the index of
 * an Arrow file, which need not tell it elsewhere. Its bytes in order; the flatbuffer is among them as it is.
 */
export function schemaMessage(flatbuffer: Uint8Array, at: number): Uint8Array[] {
  const padding = -flatbuffer.length & (ALIGNED - 1)
  const opening = new DataView(new ArrayBuffer(OPENING + FLATBUFFER_AT))
  opening.setUint32(0, CONTINUES, true)
  opening.setInt32(4, FLATBUFFER_AT + flatbuffer.length + padding, true)
  const metadata = new DataView(opening.buffer, OPENING)
  metadata.setUint32(0, TABLE_AT, true)
  LAYOUT.forEach((entry, index) => metadata.setUint16(LAYOUT_AT + 2 * index, entry, true))
  metadata.setInt32(TABLE_AT, TABLE_AT - LAYOUT_AT, true)
  metadata.setInt16(TABLE_AT + 4, VERSION_5, true)
  metadata.setUint8(TABLE_AT + 6, SCHEMA)
  metadata.setUint32(HEADER_AT, FLATBUFFER_AT + at - HEADER_AT, true)
  return [new Uint8Array(opening.buffer), flatbuffer, new Uint8Array(padding)]
}
