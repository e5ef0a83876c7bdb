import type { WeightOf } from './name_similarity'
import { wordSimilarity } from './word_similarity'

/** Words lighter than this ("school", "primary") find no name, unless a name has no others. */
const MIN_WEIGHT = 1.5
/** Pairs of letters two words must share to be compared at all, as a share of the shorter word's. */
const MIN_SHARED_PAIRS = 0.4

const letterPairsOf = (word: string): Set<string> => {
  const padded = `^${word}$`
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))
}

/** Names in an index by their words, so that a name written in another way finds the likely ones at once. */
export class NameIndex {
  /** The words of each name, in the order of `names`. */
  readonly words: readonly (readonly string[])[]
  private readonly indexesOf = new Map<string, number[]>()
  private readonly vocabulary: readonly string[]
  /** Pair of letters → indexes in the vocabulary of the words that have it. */
  private readonly wordsWith = new Map<string, number[]>()
  private readonly sharedPairs: Uint8Array
  private readonly similarWordsCache = new Map<
    string,
    readonly (readonly [word: string, similarity: number])[]
  >()
  private readonly score: Float64Array
  private readonly weight: Float64Array

  constructor(names: readonly string[], wordsOf: (name: string) => readonly string[]) {
    this.words = names.map(wordsOf)
    this.words.forEach((words, index) => {
      for (const word of new Set(words)) {
        const indexes = this.indexesOf.get(word)
        if (indexes) indexes.push(index)
        else this.indexesOf.set(word, [index])
      }
    })
    this.vocabulary = [...this.indexesOf.keys()]
    this.vocabulary.forEach((word, at) => {
      for (const pair of letterPairsOf(word)) {
        const words = this.wordsWith.get(pair)
        if (words) words.push(at)
        else this.wordsWith.set(pair, [at])
      }
    })
    this.sharedPairs = new Uint8Array(this.vocabulary.length)
    this.score = new Float64Array(names.length)
    this.weight = Float64Array.from(this.words, (words) => this.weigh(words))
  }

  /** Inverse document frequency: ln of how many times rarer than every name. A word of no name is as heavy as one of one. */
  readonly weightOf: WeightOf = (word) =>
    Math.log((this.words.length + 1) / (this.indexesOf.get(word)?.length ?? 1))

  /** True where a name has just this word. */
  hasWord(word: string): boolean {
    return this.indexesOf.has(word)
  }

  /** TextIndex of the names most like `words`, the likeliest first, at most `limit`. */
  likeliest(words: readonly string[], limit: number): number[] {
    const significant = words.filter((word) => this.weightOf(word) >= MIN_WEIGHT)
    const touched: number[] = []
    for (const word of new Set(significant.length > 0 ? significant : words))
      for (const [written, similarity] of this.similarWords(word)) {
        const gain = similarity * this.weightOf(written)
        for (const index of this.indexesOf.get(written) ?? []) {
          if (this.score[index] === 0) touched.push(index)
          this.score[index]! += gain
        }
      }
    const total = this.weigh(words)
    for (const index of touched) this.score[index]! /= total + this.weight[index]!
    const best = this.topScored(touched, limit)
    for (const index of touched) this.score[index] = 0
    return best
  }

  /** The `limit` indexes of the highest score, the highest first. */
  private topScored(indexes: readonly number[], limit: number): number[] {
    const best: number[] = []
    for (const index of indexes) {
      const score = this.score[index]!
      if (best.length === limit && score <= this.score[best[limit - 1]!]!) continue
      if (best.length === limit) best.pop()
      let at = best.length
      while (at > 0 && this.score[best[at - 1]!]! < score) at--
      best.splice(at, 0, index)
    }
    return best
  }

  private weigh(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.weightOf(word), 0)
  }

  /** The words of the index that `word` may be, with their similarity, the most similar first. */
  private similarWords(word: string): readonly (readonly [string, number])[] {
    const known = this.similarWordsCache.get(word)
    if (known) return known
    const pairs = letterPairsOf(word)
    const touched: number[] = []
    for (const pair of pairs)
      for (const other of this.wordsWith.get(pair) ?? [])
        if (this.sharedPairs[other]!++ === 0) touched.push(other)
    const found: [string, number][] = []
    for (const at of touched) {
      const other = this.vocabulary[at]!
      const enough = this.sharedPairs[at]! >= MIN_SHARED_PAIRS * Math.min(pairs.size, other.length + 1)
      this.sharedPairs[at] = 0
      const similarity = enough ? wordSimilarity(word, other) : 0
      if (similarity > 0) found.push([other, similarity])
    }
    found.sort((a, b) => b[1] - a[1])
    this.similarWordsCache.set(word, found)
    return found
  }
}
