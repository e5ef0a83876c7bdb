import { trigramSimilarity, wordSimilarity } from './word_similarity'

/** How telling a word is: the rarer in the register, the heavier. */
export type WeightOf = (word: string) => number

/** How far two names agree, each part 0 to 1. */
export interface NameSimilarity {
  /** Weighted share of both names' words that agree (a soft Dice coefficient). */
  readonly both: number
  /** Share of the first name's words found in the second, and of the second's in the first. */
  readonly shareOfFirst: number
  readonly shareOfSecond: number
}

interface Pair {
  readonly first: number
  readonly second: number
  readonly similarity: number
  readonly weight: number
}

/** Pairs of words that may be one, the surest and then the heaviest first. */
function pairsOf(first: readonly string[], second: readonly string[], weightOf: WeightOf): Pair[] {
  const pairs: Pair[] = []
  first.forEach((one, at) =>
    second.forEach((other, place) => {
      const similarity = wordSimilarity(one, other)
      if (similarity > 0)
        pairs.push({ first: at, second: place, similarity, weight: weightOf(one) + weightOf(other) })
    }),
  )
  return pairs.sort((a, b) => b.similarity - a.similarity || b.weight - a.weight)
}

const totalWeight = (words: readonly string[], weightOf: WeightOf): number =>
  words.reduce((sum, word) => sum + weightOf(word), 0)

/** Compares two names by their words (wordsOf), each word standing for at most one of the other name. */
export function nameSimilarity(
  first: readonly string[],
  second: readonly string[],
  weightOf: WeightOf,
): NameSimilarity {
  const total = { first: totalWeight(first, weightOf), second: totalWeight(second, weightOf) }
  if (total.first === 0 || total.second === 0) return { both: 0, shareOfFirst: 0, shareOfSecond: 0 }
  const paired = { first: new Set<number>(), second: new Set<number>() }
  let agreement = 0
  let ofFirst = 0
  let ofSecond = 0
  for (const pair of pairsOf(first, second, weightOf)) {
    if (paired.first.has(pair.first) || paired.second.has(pair.second)) continue
    paired.first.add(pair.first)
    paired.second.add(pair.second)
    agreement += pair.similarity * pair.weight
    ofFirst += pair.similarity * weightOf(first[pair.first]!)
    ofSecond += pair.similarity * weightOf(second[pair.second]!)
  }
  return {
    both: agreement / (total.first + total.second),
    shareOfFirst: ofFirst / total.first,
    shareOfSecond: ofSecond / total.second,
  }
}

/**
 * What the likeness of a written name and a known one tells, each 0 to 1: the share of both that agrees and its square,
 * the share of either found in the other, the likeness of their letters, and whether they are the same.
 */
export function nameFeatures(
  written: readonly string[],
  known: readonly string[],
  weightOf: WeightOf,
): readonly number[] {
  const { both, shareOfFirst: ofFirst, shareOfSecond: ofSecond } = nameSimilarity(written, known, weightOf)
  return [
    both,
    both ** 2,
    ofFirst,
    ofSecond,
    trigramSimilarity(written.join(''), known.join('')),
    Number(written.join(' ') === known.join(' ')),
  ]
}
