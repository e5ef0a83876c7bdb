const ALL_ONES = 0xffffffff

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** The checksum CRC-32 of zip archives and PNG pictures (ISO 3309), of bytes that come in pieces. */
export class Crc32 {
  private running = ALL_ONES

  add(bytes: Uint8Array): void {
    let after = this.running
    for (const byte of bytes) after = (CRC_TABLE[(after ^ byte) & 0xff] ?? 0) ^ (after >>> 8)
    this.running = after
  }

  /** From 0 to 2^32 - 1. */
  get value(): number {
    return (this.running ^ ALL_ONES) >>> 0
  }
}

/** The checksum of bytes that are all there. */
export function crc32(bytes: Uint8Array): number {
  const crc = new Crc32()
  crc.add(bytes)
  return crc.value
}
