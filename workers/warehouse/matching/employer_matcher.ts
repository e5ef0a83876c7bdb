import { EMPLOYER_MODEL } from './employer_weights'
import { rankCandidates, type CandidateFeatures, type RankedCandidate } from './likelihood'
import { NameIndex } from './name_index'
import { nameFeatures } from './name_similarity'
import { TextIndex } from './text_index'
import { postcodeFeatures } from './postcode_relation'
import {
  acronymOf,
  initialsOf,
  legalFormOf,
  NUMBER_RELATIONS,
  numberRelation,
  wordsOfEmployer,
  type LoadedEmployer,
  type WrittenEmployer,
} from './written_employer'

/** How many employers with similar names are compared in full with each written one. */
const CANDIDATES_BY_NAME = 30

/** Finds the loaded employers that a log may mean. */
export class EmployerMatcher {
  private readonly nameIndex: NameIndex
  private readonly legalForms: readonly string[]
  private readonly initials: readonly string[]
  private readonly postcodeIndex: TextIndex
  private readonly companyNumberIndex: TextIndex
  private readonly initialsIndex: TextIndex

  constructor(private readonly employers: readonly LoadedEmployer[]) {
    this.nameIndex = new NameIndex(
      employers.map(({ name }) => name),
      wordsOfEmployer,
    )
    this.legalForms = employers.map(({ name }) => legalFormOf(name))
    this.initials = this.nameIndex.words.map(initialsOf)
    this.postcodeIndex = new TextIndex(employers.map(({ postcode }) => postcode))
    this.companyNumberIndex = new TextIndex(employers.map(({ companyNumber }) => companyNumber))
    this.initialsIndex = new TextIndex(this.initials)
  }

  /** The likeliest employers, the likeliest first, at most `limit`. */
  likeliest(written: WrittenEmployer, limit: number): RankedCandidate[] {
    return rankCandidates(this.candidates(written), EMPLOYER_MODEL, limit)
  }

  /** Every employer worth comparing, with its features. */
  candidates(written: WrittenEmployer): CandidateFeatures[] {
    const words = wordsOfEmployer(written.name)
    const acronym = this.acronymOf(written.name)
    const indexes = new Set([
      ...this.nameIndex.likeliest(words, CANDIDATES_BY_NAME),
      ...this.postcodeIndex.indexesOf(written.postcode),
      ...this.companyNumberIndex.indexesOf(written.companyNumber),
      ...this.initialsIndex.indexesOf(acronym),
    ])
    return [...indexes].map((index) => this.featuresOf(written, words, acronym, index))
  }

  /** The written name as an acronym; '' where it is a word of some employer's name, as "East" is. */
  private acronymOf(name: string): string {
    const letters = acronymOf(name)
    return this.nameIndex.hasWord(letters) ? '' : letters
  }

  private featuresOf(
    written: WrittenEmployer,
    words: readonly string[],
    acronym: string,
    index: number,
  ): CandidateFeatures {
    const { postcode, companyNumber } = this.employers[index]!
    const employerWords = this.nameIndex.words[index]!
    const [writtenName, employerName] = [words.join(' '), employerWords.join(' ')]
    const [writtenForm, employerForm] = [legalFormOf(written.name), this.legalForms[index]!]
    const relationOfNumbers = numberRelation(written.companyNumber, companyNumber)
    return {
      index,
      features: [
        ...nameFeatures(words, employerWords, this.nameIndex.weightOf),
        Number(writtenName !== employerName && writtenName !== '' && employerName.startsWith(writtenName)),
        Number(acronym !== '' && this.initials[index] === acronym),
        Number(writtenForm !== '' && employerForm !== '' && writtenForm !== employerForm),
        ...NUMBER_RELATIONS.map((relation) => Number(relationOfNumbers === relation)),
        ...postcodeFeatures(written.postcode, postcode),
      ],
    }
  }
}
