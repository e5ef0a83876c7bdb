import { Crc32 } from '../../../../src/domain/files/crc32'
import { bytesFrom, openingOf, piecesOfFile, type Pause, type Pieces } from '../pieces'
import { Refusal } from '../refusal'
import { damagedFile } from './damaged'
import { unpacked } from './gzip'
import { dataViewOf } from '../../data_view'

/** One file in a zip archive. Sizes are in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** 0 stored, 8 deflated; others cannot be unpacked. */
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header stands in the archive. */
  readonly headerAt: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const LONGEST_COMMENT = 65_535

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return undefined
}

function entriesIn(directory: Uint8Array, count: number): ZipEntry[] | undefined {
  const view = dataViewOf(directory)
  const entries: ZipEntry[] = []
  let at = 0
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength))
    if (!name.endsWith('/'))
      entries.push({
        name,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        headerAt: view.getUint32(at + 42, true),
      })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * The files of an archive as its directory lists them, folders left out; undefined where there is no whole directory.
 * Only the end of the archive is read.
 */
export async function entriesOf(file: string, archive: Blob): Promise<ZipEntry[] | undefined> {
  const tailAt = Math.max(0, archive.size - 22 - LONGEST_COMMENT)
  const tail = dataViewOf(await bytesFrom(file, archive, tailAt, archive.size))
  const end = endOfDirectory(tail)
  if (end === undefined) return undefined
  const from = tail.getUint32(end + 16, true)
  return entriesIn(await bytesFrom(file, archive, from, tailAt + end), tail.getUint16(end + 10, true))
}

/** Where the packed bytes of an entry start, past its local header. Throws Refusal where there is no such header. */
async function startOf(file: string, archive: Blob, { headerAt }: ZipEntry): Promise<number> {
  const header = dataViewOf(await bytesFrom(file, archive, headerAt, headerAt + 30))
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL_HEADER) throw damagedFile(file)
  return headerAt + 30 + header.getUint16(26, true) + header.getUint16(28, true)
}

/**
 * The bytes of one entry that is not encrypted, unpacked as they are read. Reading throws Refusal of the archive `file`
 * where they are damaged; no more is unpacked than the size that the directory states.
 */
export const piecesOfEntry = (file: string, archive: Blob, entry: ZipEntry, pause: Pause): Pieces =>
  async function* () {
    const from = await startOf(file, archive, entry)
    if (from + entry.packedSize > archive.size) throw damagedFile(file)
    const packed = piecesOfFile(file, archive.slice(from, from + entry.packedSize), pause)
    let length = 0
    const crc = new Crc32()
    for await (const piece of entry.method === 0 ? packed() : unpacked(file, packed, 'deflate-raw')()) {
      length += piece.length
      if (length > entry.size) throw damagedFile(file)
      crc.add(piece)
      yield piece
    }
    if (length !== entry.size || crc.value !== entry.checksum) throw damagedFile(file)
  }

/** All the bytes of one entry at once; undefined where they are damaged. */
export const bytesOfEntry = (
  file: string,
  archive: Blob,
  entry: ZipEntry,
  pause: Pause = () => Promise.resolve(),
): Promise<Uint8Array | undefined> =>
  openingOf(piecesOfEntry(file, archive, entry, pause), entry.size + 1).catch((reason: unknown) => {
    if (!(reason instanceof Refusal)) throw reason
    return undefined
  })
