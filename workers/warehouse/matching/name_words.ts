/** "marys" and "mary" are one word. */
const singular = (word: string): string =>
  word.length >= 5 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** The vocabulary of one kind of name. */
interface NameWords {
  /** Phrases replaced by one word, in text with single spaces. */
  readonly phrases: readonly (readonly [RegExp, string])[]
  readonly abbreviations: Readonly<Record<string, string>>
  /** Words that distinguish no name from another. */
  readonly stopWords: readonly string[]
}

/**
 * Makes the function that gives the words a name is compared by: lower case, without accents, apostrophes, punctuation and plural s; usual
 * abbreviations written out; stop words left out, unless there are no others.
 */
export function nameTokenizer({ phrases, abbreviations, stopWords }: NameWords): (name: string) => string[] {
  const stops = new Set(stopWords)
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
      .flatMap((word) => (abbreviations[word] ?? word).split(' '))
    const significant = words.filter((word) => !stops.has(word))
    return (significant.length > 0 ? significant : words).map(singular)
  }
}
