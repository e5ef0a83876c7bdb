import { rankCandidates, type CandidateFeatures, type RankedCandidate } from './likelihood'
import { NameIndex } from './name_index'
import { nameFeatures } from './name_similarity'
import { TextIndex } from './text_index'
import { postcodeFeatures } from './postcode_relation'
import { wordsOfSchool } from './school_name_words'
import { SCHOOL_MODEL } from './school_weights'
import {
  contradictsPhase,
  isSiblingSchool,
  placeWordsOf,
  type RegisterSchool,
  type WrittenSchool,
} from './written_school'

/** How many schools with similar names are compared in full with each written one. */
const CANDIDATES_BY_NAME = 30

/** Finds the schools of a register that a log may mean. */
export class SchoolMatcher {
  private readonly nameIndex: NameIndex
  private readonly placeWords: readonly ReadonlySet<string>[]
  private readonly postcodeIndex: TextIndex

  constructor(private readonly schools: readonly RegisterSchool[]) {
    this.nameIndex = new NameIndex(
      schools.map(({ name }) => name),
      wordsOfSchool,
    )
    this.placeWords = schools.map(placeWordsOf)
    this.postcodeIndex = new TextIndex(schools.map(({ postcode }) => postcode))
  }

  /** The likeliest schools, the likeliest first, at most `limit`. */
  likeliest(written: WrittenSchool, limit: number): RankedCandidate[] {
    return rankCandidates(this.candidates(written), SCHOOL_MODEL, limit)
  }

  /** Every school worth comparing, with its features. */
  candidates(written: WrittenSchool): CandidateFeatures[] {
    const words = wordsOfSchool(written.name)
    const indexes = new Set([
      ...this.nameIndex.likeliest(words, CANDIDATES_BY_NAME),
      ...this.postcodeIndex.indexesOf(written.postcode),
    ])
    return [...indexes].map((index) => this.featuresOf(written, words, index))
  }

  private featuresOf(written: WrittenSchool, words: readonly string[], index: number): CandidateFeatures {
    const { postcode, phase } = this.schools[index]!
    const schoolWords = this.nameIndex.words[index]!
    const placeWords = this.placeWords[index]!
    const isPlace = (word: string): boolean => placeWords.has(word) && !schoolWords.includes(word)
    const nameAlone = words.filter((word) => !isPlace(word))
    const comparedWords = nameAlone.length > 0 ? nameAlone : words
    const writtenPlaceWords = wordsOfSchool(written.place)
    const inPlace = writtenPlaceWords.some((word) => placeWords.has(word))
    return {
      index,
      features: [
        ...nameFeatures(comparedWords, schoolWords, this.nameIndex.weightOf),
        Number(inPlace || nameAlone.length < words.length),
        Number(written.place !== '' && !inPlace),
        Number(contradictsPhase(words, phase)),
        Number(isSiblingSchool(words, schoolWords)),
        ...postcodeFeatures(written.postcode, postcode),
      ],
    }
  }
}
