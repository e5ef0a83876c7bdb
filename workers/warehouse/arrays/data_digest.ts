import type { OpenColumns } from './open_columns'

/** Odd numbers that spread the bits of a word: the prime of FNV-1a, and 2^32 over the golden ratio. */
const [FNV_PRIME, GOLDEN] = [0x01000193, 0x9e3779b1]

/** Two running hashes of 32 bits over words; together as good as never equal for different data by chance. */
class Hash {
  private a = 0x811c9dc5
  private b = 0x1b873593

  word(value: number): void {
    this.a = Math.imul(this.a ^ value, FNV_PRIME)
    this.b = Math.imul((this.b ^ (this.b >>> 15)) + value, GOLDEN)
  }

  text(value: string): void {
    this.word(value.length)
    for (let at = 0; at < value.length; at++) this.word(value.charCodeAt(at))
  }

  bytes({ buffer, byteOffset, byteLength }: ArrayBufferView): void {
    this.word(byteLength)
    const aligned = byteOffset % 4 === 0 ? byteLength - (byteLength % 4) : 0
    for (const word of new Uint32Array(buffer, aligned === 0 ? 0 : byteOffset, aligned / 4)) this.word(word)
    for (const byte of new Uint8Array(buffer, byteOffset + aligned, byteLength - aligned)) this.word(byte)
  }

  add(value: unknown): void {
    if (typeof value === 'string') this.text(value)
    else if (ArrayBuffer.isView(value)) this.bytes(value)
    else if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
      this.word(value instanceof Map || value instanceof Set ? value.size : value.length)
      for (const each of value) this.add(each)
    } else if (typeof value === 'object' && value !== null)
      // The version grows with every change and reload, and says nothing of the data.
      for (const [key, each] of Object.entries(value)) {
        if (key === 'version' || typeof each === 'function') continue
        this.text(key)
        this.add(each)
      }
    else this.text(String(value))
  }

  get digits(): string {
    return [this.a, this.b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
  }
}

/**
 * 16 hexadecimal digits that are the same where the open data is the same, row by row in the same order, and differ where
 * it does not. A changed threshold for small numbers counts as changed data, because figures change with it.
 */
export function digestOf(open: OpenColumns): string {
  const { threshold, directory, groupings, figures, engagements, accepted, employers, volunteers } = open
  const { packages, requests, calendar, outcomes, lists, targets } = open
  const hash = new Hash()
  hash.add({ threshold, directory, groupings, figures, engagements, accepted, employers, volunteers })
  hash.add({ packages, requests, calendar, outcomes, lists, targets })
  return hash.digits
}
