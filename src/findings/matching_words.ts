import type { MatchKind, WaitingReason } from '../domain/matching/matching'

export const WHY_WAITING: Readonly<Record<WaitingReason, string>> = {
  no_school: 'no URN, and no one school of this name and postcode',
  unknown_urn: 'its URN is not in the register',
  bad_urn: 'its URN is not one',
  shared_name: 'several loaded employers have this name',
  doubtful_name: 'a loaded employer has this name, but not this postcode, number or legal form',
  unknown_name: 'no loaded employer has just this name',
  unknown_number: 'no loaded employer has this number and a name like it',
}

/** What the review of each kind says. */
export interface KindWords {
  readonly label: string
  readonly one: string
  readonly its: string
  readonly ways: string
  readonly number: string
  readonly question: string
  readonly another: string
  readonly asWritten: string
  readonly askFor: string
  readonly found: string
  readonly nothingFound: string
  readonly nothingLike: string
  readonly none: string
  readonly comparing: string
  readonly failed: string
  readonly allFound: string
  readonly allDecided: string
  readonly rule: string
  readonly meanwhile: string
  readonly whenAny: string
}

export const MATCH_WORDS: Readonly<Record<MatchKind, KindWords>> = {
  schools: {
    label: 'Schools',
    one: 'a school',
    its: 'their schools',
    ways: 'Ways of writing a school',
    number: 'URN',
    question: 'Which school of the register is it?',
    another: 'Another school',
    asWritten: 'The school as written',
    askFor: 'Name and town, postcode or URN',
    found: 'Found in the register',
    nothingFound: 'No school of the register has such a name.',
    nothingLike: 'No school of the register is like it.',
    none: 'none of the register',
    comparing: 'Comparing with the register',
    failed: 'The rows that wait could not be compared with the register',
    allFound: 'Every row that names a school is at one of the register',
    allDecided: 'Every school that was not found is decided',
    rule: 'Only rows whose school is certain come in by themselves.',
    meanwhile: 'These count nowhere until you say which school they mean.',
    whenAny: 'Any other would wait here until you say which school it means.',
  },
  employers: {
    label: 'Employers',
    one: 'an employer',
    its: 'their employers',
    ways: 'Ways of writing an employer',
    number: 'Number',
    question: 'Which of the loaded employers is it?',
    another: 'Another employer',
    asWritten: 'The employer as written',
    askFor: 'Name, postcode or company number',
    found: 'Found among the loaded employers',
    nothingFound: 'No loaded employer has such a name.',
    nothingLike: 'No loaded employer is like it.',
    none: 'none of those loaded',
    comparing: 'Comparing with the loaded employers',
    failed: 'The employers that are not found could not be compared with those loaded',
    allFound: 'Every employer that the log names is one of those loaded',
    allDecided: 'Every employer that was not found is decided',
    rule: 'Only an employer that is certain is taken for one of those loaded.',
    meanwhile: 'These rows count at their schools; whose they are is not known until you say.',
    whenAny:
      'Any other would wait here until you say which it is; its row counts at its school all the same.',
  },
}
