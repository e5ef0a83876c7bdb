/** Characters that take no room on a screen: soft hyphen, zero-width signs, marks of direction, byte order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Every kind of space that is not the plain one: no-break, narrow, thin, ideographic, line and paragraph separators. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g

/** A formula that says a text, ="0123", as spreadsheets write it to keep a leading zero. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/
/** The apostrophe by which a spreadsheet marks what could be read as a number, a date or a formula as text. */
const TEXT_MARK = /^'(?=[=+\-@]|\d[\d\s.,:/-]*$)/

/** Quotation marks that open, and those that close: an apostrophe is one of these alone. */
const OPENING = '“”„‟«»‹›‘‚‛'
const CLOSING = `${OPENING}’`
/** A whole cell in one pair of quotation marks, or an id or a number in a pair of any, straight ones too. */
const IN_CURLY = new RegExp(`^\\s*[${OPENING}]+([^${CLOSING}]+)[${CLOSING}]+\\s*$`)
const NUMBER_IN_QUOTES = /^\s*["'`´’]+([a-z]{0,4}[ .:#/-]*\d[\d\s.,:/%+-]*[a-z]?)["'`´’]+\s*$/i
/** A quotation mark that opens before a number or a date, and never closes. */
const STRAY_QUOTE = /^\s*[“”„‟‘’‚‛`´](?=\d[\d\s.,:/-]*$)/

/**
 * A cell or heading as it is meant: no invisible characters, plain spaces, one form of each accented letter (NFC),
 * without the marks by which spreadsheets hold a cell to be text and without curly quotation marks round the whole. Every field of every file is read through this.
 */
export const cleanText = (written: string): string =>
  written
    .replace(INVISIBLE, '')
    .replace(OTHER_SPACES, ' ')
    .normalize('NFC')
    .replace(TEXT_FORMULA, (_, text: string) => text.replaceAll('""', '"'))
    .replace(TEXT_MARK, '')
    .replace(IN_CURLY, '$1')
    .replace(NUMBER_IN_QUOTES, '$1')
    .replace(STRAY_QUOTE, '')

/** What a cell of ASCII letters that is cleaned begins with. */
const CLEANED_FIRST = new Set([...`'="`].map((sign) => sign.charCodeAt(0)))
/** Bytes from this on are parts of characters beyond ASCII. */
export const BEYOND_ASCII = 0x80

/** False where cleanText would leave the UTF-8 text utf8[from … to) unchanged; found without decoding it. */
export function mayNeedCleaning(utf8: Uint8Array, from = 0, to = utf8.length): boolean {
  if (from < to && CLEANED_FIRST.has(utf8[from]!)) return true
  for (let at = from; at < to; at += 1) if (utf8[at]! >= BEYOND_ASCII) return true
  return false
}
