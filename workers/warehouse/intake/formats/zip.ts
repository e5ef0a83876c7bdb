import { inflateSync } from 'fflate'

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

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return undefined
}

/** The files of an archive as its directory lists them, folders left out; undefined where there is no whole directory. */
export function entriesOf(archive: Uint8Array): ZipEntry[] | undefined {
  const view = viewOf(archive)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > archive.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength))
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

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function checksumOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/**
 * The bytes of one entry that is not encrypted; undefined where they are damaged or packed in another way. Takes no
 * more room than the size the directory states, whatever the entry holds.
 */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(archive)
  const { headerAt, packedSize, size } = entry
  if (headerAt + 30 > archive.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) return undefined
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  const packed = archive.subarray(from, from + packedSize)
  if (packed.length < packedSize) return undefined
  try {
    const bytes = entry.method === 8 ? inflateSync(packed, { out: new Uint8Array(size) }) : packed
    return bytes.length === size && checksumOf(bytes) === entry.checksum ? bytes : undefined
  } catch {
    return undefined
  }
}
