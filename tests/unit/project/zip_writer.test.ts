import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bytesOfEntry, entriesOf } from '../../../workers/warehouse/intake/formats/zip'
import { ZipWriter } from '../../../workers/warehouse/project/zip_writer'
import { logCsv } from '../../project_logs'

const MOST_ROWS = 5000
const STEP = 50
const LOCAL_HEADER_BYTES = 30

/** Numbers in 32 bits, as Arrow lays out a column: they repeat less than text does. */
function columnBytes(rows: number): Uint8Array {
  const column = Int32Array.from({ length: rows * 4 }, (_, row) => (row * 7919) % 100003)
  return new Uint8Array(column.buffer)
}

/** The bytes of the first entry, inflated by zlib from its place in the archive. */
function firstEntryByZlib(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset)
  const start = LOCAL_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true)
  return new Uint8Array(inflateRawSync(archive.subarray(start)))
}

async function expectReadable(bytes: Uint8Array, what: string): Promise<void> {
  const writer = new ZipWriter()
  await writer.add('part', bytes)
  const archive = writer.finish()
  const byZlib = firstEntryByZlib(new Uint8Array(await archive.arrayBuffer()))
  expect(Buffer.compare(byZlib, bytes), `${what}, by zlib`).toBe(0)
  const entry = (await entriesOf('archive', archive))?.[0]
  const own = entry && (await bytesOfEntry('archive', archive, entry))
  expect(own && Buffer.compare(own, bytes), `${what}, by this app`).toBe(0)
}

test('entries of logs of 0 to 5,000 rows are read back by zlib and by this app', async () => {
  for (let rows = 0; rows <= MOST_ROWS; rows += STEP) {
    await expectReadable(new TextEncoder().encode(logCsv(rows)), `text of ${rows} rows`)
    await expectReadable(columnBytes(rows), `columns of ${rows} rows`)
  }
}, 30_000)

test('an entry of a million rows is read back by zlib and by this app', async () => {
  await expectReadable(columnBytes(1_000_000), 'columns of 1,000,000 rows')
}, 30_000)
