import { EMPLOYER_SCALE } from './employer_weights'
import { likeliestOf, type Compared, type Likely } from './likelihood'
import { NameIndex } from './name_index'
import { nameSigns } from './name_similarity'
import { Places } from './places'
import { postcodeSigns } from './postcode_relation'
import {
  acronymOf,
  initialsOf,
  legalFormOf,
  NUMBERS_TOLD,
  numberRelation,
  wordsOfEmployer,
  type LoadedEmployer,
  type WrittenEmployer,
} from './written_employer'

/** Employers compared with each written one in full for the likeness of their names. */
const COMPARED = 30

/** Finds the loaded employers that a log may mean. */
export class EmployerMatcher {
  private readonly index: NameIndex
  private readonly forms: readonly string[]
  private readonly initials: readonly string[]
  private readonly ofPostcode: Places
  private readonly ofNumber: Places
  private readonly ofInitials: Places

  constructor(private readonly employers: readonly LoadedEmployer[]) {
    this.index = new NameIndex(
      employers.map(({ name }) => name),
      wordsOfEmployer,
    )
    this.forms = employers.map(({ name }) => legalFormOf(name))
    this.initials = this.index.words.map(initialsOf)
    this.ofPostcode = new Places(employers.map(({ postcode }) => postcode))
    this.ofNumber = new Places(employers.map(({ companyNumber }) => companyNumber))
    this.ofInitials = new Places(this.initials)
  }

  /** The likeliest employers, the likeliest first, at most `most`. */
  likeliest(written: WrittenEmployer, most: number): Likely[] {
    return likeliestOf(this.candidates(written), EMPLOYER_SCALE, most)
  }

  /** Every employer worth comparing, with what tells for and against it. */
  candidates(written: WrittenEmployer): Compared[] {
    const words = wordsOfEmployer(written.name)
    const acronym = this.acronymOf(written.name)
    const places = new Set([
      ...this.index.likeliest(words, COMPARED),
      ...this.ofPostcode.of(written.postcode),
      ...this.ofNumber.of(written.companyNumber),
      ...this.ofInitials.of(acronym),
    ])
    return [...places].map((place) => this.signsOf(written, words, acronym, place))
  }

  /** What is written, where it may stand for first letters: "East" does not, where names have that word. */
  private acronymOf(name: string): string {
    const letters = acronymOf(name)
    return this.index.knows(letters) ? '' : letters
  }

  private signsOf(
    written: WrittenEmployer,
    words: readonly string[],
    acronym: string,
    place: number,
  ): Compared {
    const { postcode, companyNumber } = this.employers[place]!
    const ofEmployer = this.index.words[place]!
    const [said, its] = [words.join(' '), ofEmployer.join(' ')]
    const [form, itsForm] = [legalFormOf(written.name), this.forms[place]!]
    const number = numberRelation(written.companyNumber, companyNumber)
    return {
      place,
      signs: [
        ...nameSigns(words, ofEmployer, this.index.weightOf),
        Number(said !== its && said !== '' && its.startsWith(said)),
        Number(acronym !== '' && this.initials[place] === acronym),
        Number(form !== '' && itsForm !== '' && form !== itsForm),
        ...NUMBERS_TOLD.map((told) => Number(number === told)),
        ...postcodeSigns(written.postcode, postcode),
      ],
    }
  }
}
