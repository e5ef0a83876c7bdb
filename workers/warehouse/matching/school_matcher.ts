import { likeliestOf, type Compared, type Likely } from './likelihood'
import { NameIndex } from './name_index'
import { nameSigns } from './name_similarity'
import { Places } from './places'
import { postcodeSigns } from './postcode_relation'
import { wordsOfSchool } from './school_name_words'
import { SCHOOL_SCALE } from './school_weights'
import {
  contradictsPhase,
  isItsNeighbour,
  placeWordsOf,
  type RegisterSchool,
  type WrittenSchool,
} from './written_school'

/** Schools compared with each written one in full. */
const COMPARED = 30

/** Finds the schools of a register that a log may mean. */
export class SchoolMatcher {
  private readonly index: NameIndex
  private readonly places: readonly ReadonlySet<string>[]
  private readonly atPostcode: Places

  constructor(private readonly schools: readonly RegisterSchool[]) {
    this.index = new NameIndex(
      schools.map(({ name }) => name),
      wordsOfSchool,
    )
    this.places = schools.map(placeWordsOf)
    this.atPostcode = new Places(schools.map(({ postcode }) => postcode))
  }

  /** The likeliest schools, the likeliest first, at most `most`. */
  likeliest(written: WrittenSchool, most: number): Likely[] {
    return likeliestOf(this.candidates(written), SCHOOL_SCALE, most)
  }

  /** Every school worth comparing, with what tells for and against it. */
  candidates(written: WrittenSchool): Compared[] {
    const words = wordsOfSchool(written.name)
    const places = new Set([
      ...this.index.likeliest(words, COMPARED),
      ...this.atPostcode.of(written.postcode),
    ])
    return [...places].map((place) => this.signsOf(written, words, place))
  }

  private signsOf(written: WrittenSchool, words: readonly string[], place: number): Compared {
    const { postcode, phase } = this.schools[place]!
    const ofSchool = this.index.words[place]!
    const placeWords = this.places[place]!
    const isPlace = (word: string): boolean => placeWords.has(word) && !ofSchool.includes(word)
    const nameAlone = words.filter((word) => !isPlace(word))
    const compared = nameAlone.length > 0 ? nameAlone : words
    const placeGiven = wordsOfSchool(written.place)
    const inPlace = placeGiven.some((word) => placeWords.has(word))
    return {
      place,
      signs: [
        ...nameSigns(compared, ofSchool, this.index.weightOf),
        Number(inPlace || nameAlone.length < words.length),
        Number(written.place !== '' && !inPlace),
        Number(contradictsPhase(words, phase)),
        Number(isItsNeighbour(words, ofSchool)),
        ...postcodeSigns(written.postcode, postcode),
      ],
    }
  }
}
