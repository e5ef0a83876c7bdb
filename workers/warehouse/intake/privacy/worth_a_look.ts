/** SQL that is true of a cell that can hold a name of two words, an e-mail address or a long number: others need no look. */
export const WORTH_A_LOOK =
  "regexp_matches(value, '@|[0-9][0-9 ().-]{7,}[0-9]|[A-Za-z][A-Za-z.]*,? +[A-Za-z]')"

const [SPACE, AT] = [0x20, 0x40]
const SHORTEST_NUMBER = 9

const isOfNumber = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || byte === 0x28 || byte === 0x29 || byte === 0x2d || byte === 0x2e

/** True of every text utf8[from … to) of which WORTH_A_LOOK is true, and of some others: of those with a space or an @, and long runs of digits. */
export function mayBeWorthALook(utf8: Uint8Array, from: number, to: number): boolean {
  let ofNumber = 0
  for (let at = from; at < to; at += 1) {
    const byte = utf8[at]!
    if (byte === SPACE || byte === AT) return true
    ofNumber = isOfNumber(byte) ? ofNumber + 1 : 0
    if (ofNumber === SHORTEST_NUMBER) return true
  }
  return false
}
