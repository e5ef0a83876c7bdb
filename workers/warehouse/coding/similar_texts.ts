import { wordsOfSchool } from '../matching/school_name_words'
import { editDistance } from '../matching/word_similarity'

/** Words without meaning for the grouping. */
const STOP_WORDS = new Set(['other', 'please', 'specify', 'specified', 'misc', 'miscellaneou', 'etc'])
/** Letters that may differ between two texts of one group, as a share of the longer. */
const MAX_EDITS_SHARE = 0.15

const keyOf = (text: string): string =>
  [...new Set(wordsOfSchool(text).filter((word) => !STOP_WORDS.has(word)))].sort().join(' ')

const isSimilar = (a: string, b: string): boolean => {
  const limit = Math.floor(Math.max(a.length, b.length) * MAX_EDITS_SHARE)
  return limit > 0 && editDistance(a, b, limit) <= limit
}

/**
 * Groups things by similar texts: the same words in any order, or a few letters apart. The text with the most weight
 * comes first in its group. Texts with no words but stop words ("other") are one group.
 */
export function groupSimilar<T>(
  entries: readonly T[],
  textOf: (thing: T) => string,
  weightOf: (thing: T) => number,
): T[][] {
  const groups = new Map<string, T[]>()
  for (const thing of entries.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const key = keyOf(textOf(thing))
    const same = groups.has(key)
      ? key
      : [...groups.keys()].find((known) => known !== '' && isSimilar(known, key))
    const group = same === undefined ? undefined : groups.get(same)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()]
}
