import type { TableText } from '../../../workers/warehouse/intake/formats/table_text'
import { joined, type Pieces } from '../../../workers/warehouse/intake/pieces'

/** Every piece, joined. */
export async function bytesOf(pieces: Pieces): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  for await (const piece of pieces()) read.push(piece)
  return joined(read)
}

/** All of a table's text. */
export const textOf = (table: TableText | undefined): Promise<Uint8Array> =>
  table ? bytesOf(table.text) : Promise.resolve(new Uint8Array())
