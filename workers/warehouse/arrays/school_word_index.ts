import { wordSimilarity } from '../matching/word_similarity'

/** Schools by the words that stand in their names, or in the names of their places. */
export class SchoolWordIndex {
  private readonly schoolsByWord = new Map<string, number[]>()

  /** `words` has the words of each school, in register order. */
  constructor(words: readonly (readonly string[])[]) {
    words.forEach((ofSchool, school) => {
      for (const word of new Set(ofSchool)) {
        const schools = this.schoolsByWord.get(word)
        if (schools) schools.push(school)
        else this.schoolsByWord.set(word, [school])
      }
    })
  }

  schoolsWith(word: string): readonly number[] {
    return this.schoolsByWord.get(word) ?? []
  }

  /** The words of the index that begin with `start`. */
  wordsFrom(start: string): readonly string[] {
    return [...this.schoolsByWord.keys()].filter((word) => word.startsWith(start))
  }

  /** The words that `word` may be a slip of, with their similarity, 0 to 1. */
  similarWords(word: string): readonly (readonly [word: string, similarity: number])[] {
    return [...this.schoolsByWord.keys()]
      .map((other) => [other, wordSimilarity(word, other)] as const)
      .filter(([, similarity]) => similarity > 0)
  }
}
