import type { MatchWeights } from './match_weights'
import { FARTHEST, MATCH_WEIGHTS, SIGNS, SURENESS } from './match_weights'
import { NameIndex } from './name_index'
import { nameSimilarity } from './name_similarity'
import { wordsOf } from './name_words'
import { trigramSimilarity } from './word_similarity'
import {
  contradictsPhase,
  isItsNeighbour,
  placeWordsOf,
  POSTCODES_TOLD,
  postcodeRelation,
  type RegisterSchool,
  type WrittenSchool,
} from './written_school'

/** Schools compared with each written one in full. */
const COMPARED = 30

/** One school compared with a written one. */
export interface ComparedSchool {
  readonly school: number
  /** In the order of SIGNS. */
  readonly signs: readonly number[]
}

export interface LikelySchool {
  /** Place in the register. */
  readonly school: number
  /** That this is the school, 0 to 1: all candidates and "none of the register" come to 1. */
  readonly probability: number
}

const scoreOf = (signs: readonly number[], weights: MatchWeights): number =>
  SIGNS.reduce((score, sign, at) => score + weights[sign] * signs[at]!, 0)

/**
 * How likely each candidate is: a conditional logit, exp(score) over the sum of every candidate's and of
 * exp(weights.none) for a school that is not in the register. Two schools that fit alike share the likelihood.
 */
export function probabilitiesOf(candidates: readonly ComparedSchool[], weights: MatchWeights): number[] {
  const scores = candidates.map(({ signs }) => scoreOf(signs, weights))
  const most = Math.max(weights.none, ...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const whole = shares.reduce((sum, share) => sum + share, Math.exp(weights.none - most))
  return shares.map((share) => share / whole)
}

const within = (odds: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, odds))

/** How the likeliest stands to none of the register, and to the next, in log-odds. */
export function standingOf(falling: readonly number[]): readonly [overNone: number, overNext: number] {
  const [first = 0, next = 0] = falling
  const none = 1 - falling.reduce((sum, each) => sum + each, 0)
  return [within(Math.log(first / Math.max(none, 1e-12))), within(Math.log(first / Math.max(next, 1e-12)))]
}

/**
 * The likelihoods, largest first, put right by how often the likeliest proved to be the one (match_weights.ts): what
 * it gains or loses the others share.
 */
function calibrated(falling: readonly number[], { base, overNone, overNext } = SURENESS): number[] {
  const [first] = falling
  if (first === undefined) return []
  const [none, next] = standingOf(falling)
  const sure = 1 / (1 + Math.exp(-(base + overNone * none + overNext * next)))
  return falling.map((each, at) => (at === 0 ? sure : Math.min(sure, (each * (1 - sure)) / (1 - first))))
}

/** Finds the schools of a register that a log may mean. */
export class SchoolMatcher {
  private readonly index: NameIndex
  private readonly places: readonly ReadonlySet<string>[]
  private readonly atPostcode = new Map<string, number[]>()

  constructor(private readonly schools: readonly RegisterSchool[]) {
    this.index = new NameIndex(schools.map(({ name }) => name))
    this.places = schools.map(placeWordsOf)
    schools.forEach(({ postcode }, place) => {
      if (postcode === '') return
      const there = this.atPostcode.get(postcode)
      if (there) there.push(place)
      else this.atPostcode.set(postcode, [place])
    })
  }

  /** The likeliest schools, the likeliest first, at most `most`. */
  likeliest(written: WrittenSchool, most: number): LikelySchool[] {
    const candidates = this.candidates(written)
    const probabilities = probabilitiesOf(candidates, MATCH_WEIGHTS)
    const likely = candidates
      .map(({ school }, at) => ({ school, probability: probabilities[at]! }))
      .sort((a, b) => b.probability - a.probability || a.school - b.school)
    const put = calibrated(likely.map(({ probability }) => probability))
    return likely.slice(0, most).map(({ school }, at) => ({ school, probability: put[at]! }))
  }

  /** Every school worth comparing, with what tells for and against it. */
  candidates(written: WrittenSchool): ComparedSchool[] {
    const words = wordsOf(written.name)
    const places = new Set([
      ...this.index.likeliest(words, COMPARED),
      ...(this.atPostcode.get(written.postcode) ?? []),
    ])
    return [...places].map((school) => this.signsOf(written, words, school))
  }

  private signsOf(written: WrittenSchool, words: readonly string[], school: number): ComparedSchool {
    const { postcode, phase } = this.schools[school]!
    const ofSchool = this.index.words[school]!
    const placeWords = this.places[school]!
    const isPlace = (word: string): boolean => placeWords.has(word) && !ofSchool.includes(word)
    const nameAlone = words.filter((word) => !isPlace(word))
    const compared = nameAlone.length > 0 ? nameAlone : words
    const similarity = nameSimilarity(compared, ofSchool, this.index.weightOf)
    const placeGiven = wordsOf(written.place)
    const inPlace = placeGiven.some((word) => placeWords.has(word))
    const relation = postcodeRelation(written.postcode, postcode)
    return {
      school,
      signs: [
        similarity.both,
        similarity.both ** 2,
        similarity.ofFirst,
        similarity.ofSecond,
        trigramSimilarity(compared.join(''), ofSchool.join('')),
        Number(compared.join(' ') === ofSchool.join(' ')),
        Number(inPlace || nameAlone.length < words.length),
        Number(written.place !== '' && !inPlace),
        Number(contradictsPhase(words, phase)),
        Number(isItsNeighbour(words, ofSchool)),
        ...POSTCODES_TOLD.map((told) => Number(relation === told)),
      ],
    }
  }
}
