import type { WeightOf } from './name_similarity'
import { wordSimilarity } from './word_similarity'

/** Words lighter than this ("school", "primary") find no name, unless a name has no others. */
const FINDS = 1.5
/** Pairs of letters two words must share to be compared at all, as a share of the shorter word's. */
const LEAST_IN_COMMON = 0.4

const pairsOf = (word: string): Set<string> => {
  const padded = `^${word}$`
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))
}

/** Names in an index by their words, so that a name written in another way finds the likely ones at once. */
export class NameIndex {
  /** The words of each name, in the order given. */
  readonly words: readonly (readonly string[])[]
  private readonly placesOf = new Map<string, number[]>()
  private readonly vocabulary: readonly string[]
  /** Pair of letters → places in the vocabulary of the words that have it. */
  private readonly wordsWith = new Map<string, number[]>()
  private readonly common: Uint8Array
  private readonly alike = new Map<string, readonly (readonly [word: string, similarity: number])[]>()
  private readonly score: Float64Array
  private readonly weight: Float64Array

  constructor(names: readonly string[], wordsOf: (name: string) => readonly string[]) {
    this.words = names.map(wordsOf)
    this.words.forEach((words, place) => {
      for (const word of new Set(words)) {
        const places = this.placesOf.get(word)
        if (places) places.push(place)
        else this.placesOf.set(word, [place])
      }
    })
    this.vocabulary = [...this.placesOf.keys()]
    this.vocabulary.forEach((word, at) => {
      for (const pair of pairsOf(word)) {
        const words = this.wordsWith.get(pair)
        if (words) words.push(at)
        else this.wordsWith.set(pair, [at])
      }
    })
    this.common = new Uint8Array(this.vocabulary.length)
    this.score = new Float64Array(names.length)
    this.weight = Float64Array.from(this.words, (words) => this.weigh(words))
  }

  /** Inverse document frequency: ln of how many times rarer than every name. A word of no name is as heavy as one of one. */
  readonly weightOf: WeightOf = (word) =>
    Math.log((this.words.length + 1) / (this.placesOf.get(word)?.length ?? 1))

  /** True where a name has just this word. */
  knows(word: string): boolean {
    return this.placesOf.has(word)
  }

  /** Places of the names most like `words`, the likeliest first, at most `most`. */
  likeliest(words: readonly string[], most: number): number[] {
    const telling = words.filter((word) => this.weightOf(word) >= FINDS)
    const touched: number[] = []
    for (const word of new Set(telling.length > 0 ? telling : words))
      for (const [written, similarity] of this.wordsAlike(word)) {
        const gain = similarity * this.weightOf(written)
        for (const place of this.placesOf.get(written) ?? []) {
          if (this.score[place] === 0) touched.push(place)
          this.score[place]! += gain
        }
      }
    const whole = this.weigh(words)
    for (const place of touched) this.score[place]! /= whole + this.weight[place]!
    const best = this.highest(touched, most)
    for (const place of touched) this.score[place] = 0
    return best
  }

  /** The `most` places of the highest score, the highest first. */
  private highest(places: readonly number[], most: number): number[] {
    const best: number[] = []
    for (const place of places) {
      const score = this.score[place]!
      if (best.length === most && score <= this.score[best[most - 1]!]!) continue
      if (best.length === most) best.pop()
      let at = best.length
      while (at > 0 && this.score[best[at - 1]!]! < score) at--
      best.splice(at, 0, place)
    }
    return best
  }

  private weigh(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.weightOf(word), 0)
  }

  /** The words of the index that `word` may be, with how alike they are; itself first. */
  private wordsAlike(word: string): readonly (readonly [string, number])[] {
    const known = this.alike.get(word)
    if (known) return known
    const pairs = pairsOf(word)
    const touched: number[] = []
    for (const pair of pairs)
      for (const other of this.wordsWith.get(pair) ?? []) if (this.common[other]!++ === 0) touched.push(other)
    const found: [string, number][] = []
    for (const at of touched) {
      const other = this.vocabulary[at]!
      const enough = this.common[at]! >= LEAST_IN_COMMON * Math.min(pairs.size, other.length + 1)
      this.common[at] = 0
      const similarity = enough ? wordSimilarity(word, other) : 0
      if (similarity > 0) found.push([other, similarity])
    }
    found.sort((a, b) => b[1] - a[1])
    this.alike.set(word, found)
    return found
  }
}
