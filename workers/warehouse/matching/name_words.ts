/** "marys" and "mary" are one word. */
const withoutPlural = (word: string): string =>
  word.length >= 5 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** What names of a kind are written with. */
interface NameWords {
  /** Turns of phrase that stand for one word, on words with one space between. */
  readonly phrases: readonly (readonly [RegExp, string])[]
  readonly shortFor: Readonly<Record<string, string>>
  /** Words that tell no name from another. */
  readonly saysNothing: readonly string[]
}

/**
 * Gives the words a name is compared by: lower case, without accents, apostrophes, punctuation and plural s; usual
 * abbreviations written out; words that tell no name from another left out, unless there are no others.
 */
export function nameReader({ phrases, shortFor, saysNothing }: NameWords): (name: string) => string[] {
  const nothing = new Set(saysNothing)
  return (name) => {
    const plain = name
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f'’‘`]/g, '')
      .replaceAll('&', ' and ')
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
    const words = phrases
      .reduce((text, [phrase, word]) => text.replaceAll(phrase, word), plain)
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => (shortFor[word] ?? word).split(' '))
    const telling = words.filter((word) => !nothing.has(word))
    return (telling.length > 0 ? telling : words).map(withoutPlural)
  }
}
