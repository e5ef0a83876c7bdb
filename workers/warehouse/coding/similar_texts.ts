import { wordsOfSchool } from '../matching/school_name_words'
import { editDistance } from '../matching/word_similarity'

/** Words that say nothing of what was done. */
const EMPTY = new Set(['other', 'please', 'specify', 'specified', 'misc', 'miscellaneou', 'etc'])
/** Letters that may differ between two texts of one group, as a share of the longer. */
const SLIPS = 0.15

const keyOf = (text: string): string =>
  [...new Set(wordsOfSchool(text).filter((word) => !EMPTY.has(word)))].sort().join(' ')

const alike = (one: string, other: string): boolean => {
  const most = Math.floor(Math.max(one.length, other.length) * SLIPS)
  return most > 0 && editDistance(one, other, most) <= most
}

/**
 * Things in groups of similar texts: the same words in any order, or a slip or two apart. The text with the most
 * weight comes first in its group and gathers the others. Texts that say no more than "other" are one group.
 */
export function groupSimilar<T>(
  things: readonly T[],
  textOf: (thing: T) => string,
  weightOf: (thing: T) => number,
): T[][] {
  const groups = new Map<string, T[]>()
  for (const thing of things.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const key = keyOf(textOf(thing))
    const same = groups.has(key) ? key : [...groups.keys()].find((known) => known !== '' && alike(known, key))
    const group = same === undefined ? undefined : groups.get(same)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()]
}
