const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML 1.0 has no way to write: controls but tab and new lines, lone surrogates, U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Words as XML text or an attribute's value; characters XML cannot hold become U+FFFD. */
export const xmlText = (words: string): string =>
  words.replaceAll(UNWRITABLE, '\u{FFFD}').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]))

/** The words that `xmlText` wrote. */
export const xmlWords = (text: string): string =>
  text.replaceAll(/&\w+;/g, (entity) => CHARACTERS.get(entity) ?? entity)

/** A number of a drawing, to two decimals, without a long tail. */
export const xmlNumber = (value: number): string => String(Math.round(value * 100) / 100)
