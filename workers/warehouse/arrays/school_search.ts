import { PHASES } from '../../../src/domain/school/phase'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import type { SchoolSearchAnswer, SchoolSearchQuestion } from '../../../src/domain/school/school_search'
import { wordsOfSchool } from '../matching/school_name_words'
import { SchoolWordIndex } from './school_word_index'

/** How well a word that was typed fits one of a name: the whole word, its beginning, a slip of it, or a word of the place. */
const WHOLE_WORD = 1
const BEGINNING = 0.9
const SLIP = 0.5
const PLACE = 0.6
/** What a name gains that is just the text, or begins with it; more than any word can tell. */
const SAME_NAME = 2
const BEGINS_NAME = 1
/** An id or a postcode says which school is meant: nothing else is then looked for. */
const CERTAIN = 10

const FEWEST_LETTERS = 2
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/
const DISTRICT = /^[A-Z]{1,2}\d[A-Z\d]?$/
/** A postcode that is still being typed: "L4 7", "L4 7T". */
const PART_OF_POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]?$/

type Columns = Pick<
  SchoolDirectory,
  'version' | 'ids' | 'names' | 'postcodes' | 'localAuthorities' | 'phase'
> & {
  /** '' where the register gives none. */
  readonly towns: readonly string[]
}

/** Finds the schools of the open register as a person types. Made once a register, and asked at every letter. */
export class SchoolSearch {
  private readonly nameWords: readonly (readonly string[])[]
  private readonly names: SchoolWordIndex
  private readonly places: SchoolWordIndex
  private readonly score: Float64Array

  constructor(private readonly columns: Columns) {
    this.nameWords = columns.names.map(wordsOfSchool)
    this.names = new SchoolWordIndex(this.nameWords)
    this.places = new SchoolWordIndex(
      columns.towns.map((town, school) => wordsOfSchool(`${town} ${columns.localAuthorities[school] ?? ''}`)),
    )
    this.score = new Float64Array(columns.ids.length)
  }

  /** The likeliest schools first; schools that fit equally well are listed by name. */
  find({ text, limit }: SchoolSearchQuestion): Omit<SchoolSearchAnswer, 'version'> {
    this.score.fill(0)
    const typed = text.trim()
    if (typed.length >= FEWEST_LETTERS && !this.scoreCertain(typed)) this.scoreWords(typed)
    const { best, total } = this.best(limit)
    const { ids, names, towns, localAuthorities, phase } = this.columns
    const schools = best.map((school) => ({
      id: ids[school]!,
      name: names[school]!,
      town: towns[school] || (localAuthorities[school] ?? ''),
      phase: PHASES[phase[school]!]!,
    }))
    return { text, schools, total }
  }

  /** Scores the school of an id, or those of a postcode or its district; false where the text is none of these. */
  private scoreCertain(typed: string): boolean {
    const upper = typed.toUpperCase().replace(/\s+/g, ' ')
    const whole = POSTCODE.exec(upper)
    const postcode = whole ? `${whole[1]} ${whole[2]}` : upper
    const start = DISTRICT.test(upper) ? `${upper} ` : PART_OF_POSTCODE.test(upper) ? upper : undefined
    let found = false
    this.columns.ids.forEach((id, school) => {
      const at = this.columns.postcodes[school]!
      if (id.toUpperCase() !== upper && at !== postcode && !(start && at.startsWith(start))) return
      this.score[school] = CERTAIN
      found = true
    })
    return found
  }

  /** Scores every school that each word fits, in its name or its place. */
  private scoreWords(typed: string): void {
    const words = wordsOfSchool(typed)
    if (words.length === 0) return
    words.forEach((word, place) => {
      const fits = this.fitsOf(word)
      this.score.forEach((score, school) => {
        const fit = fits[school]!
        this.score[school] = fit > 0 && (place === 0 || score > 0) ? score + fit / words.length : 0
      })
    })
    const start = words.join(' ')
    this.score.forEach((score, school) => {
      if (score === 0) return
      const name = this.nameWords[school]!.join(' ')
      if (name === start) this.score[school] = score + SAME_NAME
      else if (name.startsWith(start)) this.score[school] = score + BEGINS_NAME
    })
  }

  /** How well a word fits each school, 0 to 1. A slip is only looked for where no name and no place has the word. */
  private fitsOf(word: string): Float32Array {
    const fits = new Float32Array(this.score.length)
    const raise = (schools: readonly number[], fit: number) => {
      for (const school of schools) fits[school] = Math.max(fits[school]!, fit)
    }
    raise(this.places.schoolsWith(word), PLACE)
    const beginnings = this.names.wordsFrom(word)
    for (const each of beginnings) raise(this.names.schoolsWith(each), each === word ? WHOLE_WORD : BEGINNING)
    if (beginnings.length > 0 || this.places.schoolsWith(word).length > 0) return fits
    for (const [each, similarity] of this.names.similarWords(word))
      raise(this.names.schoolsWith(each), SLIP * similarity)
    return fits
  }

  private best(limit: number): { readonly best: readonly number[]; readonly total: number } {
    const best: number[] = []
    let total = 0
    this.score.forEach((score, school) => {
      if (score === 0) return
      total++
      let at = best.length
      while (at > 0 && this.comesBefore(school, best[at - 1]!)) at--
      if (at < limit) best.splice(at, 0, school)
      if (best.length > limit) best.pop()
    })
    return { best, total }
  }

  private comesBefore(school: number, other: number): boolean {
    const better = this.score[school]! - this.score[other]!
    return better === 0 ? this.columns.names[school]! < this.columns.names[other]! : better > 0
  }
}
