/**
 * Code points of the bytes 0x80 to 0x9F, as the WHATWG Encoding Standard has them; every other byte is its own code
 * point. Written out because TextDecoder('windows-1252') of Node 20 reads these bytes as Latin-1.
 */
const HIGH_CONTROLS = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,
  0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x9d, 0x017e, 0x0178,
]

const codePointOf = (byte: number): number =>
  byte >= 0x80 && byte <= 0x9f ? (HIGH_CONTROLS[byte - 0x80] ?? byte) : byte

/** Windows-1252 bytes as UTF-8 bytes. */
export function utf8OfWindows1252(bytes: Uint8Array): Uint8Array {
  let high = 0
  for (const byte of bytes) if (byte >= 0x80) high += 1
  const out = new Uint8Array(bytes.length + 2 * high)
  let at = 0
  for (const byte of bytes) {
    if (byte < 0x80) {
      out[at++] = byte
      continue
    }
    const code = codePointOf(byte)
    if (code < 0x800) {
      out[at++] = 0xc0 | (code >> 6)
    } else {
      out[at++] = 0xe0 | (code >> 12)
      out[at++] = 0x80 | ((code >> 6) & 0x3f)
    }
    out[at++] = 0x80 | (code & 0x3f)
  }
  return out.subarray(0, at)
}
