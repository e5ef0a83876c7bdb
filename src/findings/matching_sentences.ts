import { counted } from '../domain/words/counted'
import { SETTING_TYPES } from '../domain/engagement/setting'
import type { MatchDecision } from '../domain/project/decisions'
import type { MatchKind, Waiting, WaitingReason } from '../domain/matching/matching'

export const WAITING_REASON_LABELS: Readonly<Record<WaitingReason, string>> = {
  no_school: 'no URN, and no one school of this name and postcode',
  unknown_urn: 'its URN is not in the register',
  bad_urn: 'its URN is not one',
  shared_name: 'several loaded employers have this name',
  doubtful_name: 'a loaded employer has this name, but not this postcode, number or legal form',
  unknown_name: 'no loaded employer has just this name',
  unknown_number: 'no loaded employer has this number and a name like it',
  placeholder_name: 'a placeholder, not a name',
}

/** What the review of each kind says. */
export interface MatchSentences {
  readonly label: string
  readonly singular: string
  /** Without its article: "the same school". */
  readonly noun: string
  readonly possessive: string
  readonly spellingsHeading: string
  readonly number: string
  /** One and several of them, within a sentence. */
  readonly numbers: readonly [one: string, several: string]
  readonly question: string
  readonly otherLabel: string
  readonly asWrittenLabel: string
  readonly searchHint: string
  readonly foundHeading: string
  readonly noMatches: string
  readonly noCandidates: string
  readonly noneLabel: string
  /** In the place of a name, of rows that have but a placeholder for one. */
  readonly unnamedLabel: string
  readonly unnamedNote: string
  readonly comparingStep: string
  readonly failure: string
  readonly allFound: string
  readonly allDecided: string
  readonly matchingRule: string
  readonly waitingEffect: string
  readonly noneWaitingNote: string
  /** What is written may be a setting that is no school. */
  readonly takesSettings: boolean
}

export const MATCH_SENTENCES: Readonly<Record<MatchKind, MatchSentences>> = {
  schools: {
    label: 'Schools',
    singular: 'a school',
    noun: 'school',
    possessive: 'their schools',
    spellingsHeading: 'Ways of writing a school',
    number: 'URN',
    numbers: ['URN', 'URNs'],
    question: 'Which school of the register is it?',
    otherLabel: 'Another school',
    asWrittenLabel: 'The school as written',
    searchHint: 'Name and town, postcode or URN',
    foundHeading: 'Found in the register',
    noMatches: 'No school of the register has such a name.',
    noCandidates: 'No school of the register is like it.',
    noneLabel: 'none of the register',
    unnamedLabel: 'No school named',
    unnamedNote:
      'These words name no school, so none is offered. “None of these” sets them all aside. Where URNs are of closed schools, a School links file finds those that took over.',
    comparingStep: 'Comparing with the register',
    failure: 'The rows that wait could not be compared with the register',
    allFound: 'Every row that names a school is at one of the register',
    allDecided: 'Every school that was not found is decided',
    matchingRule: 'Only rows whose school is certain come in by themselves.',
    waitingEffect:
      'These count nowhere until you say which school they mean, or what kind of setting they are.',
    noneWaitingNote:
      'Any other would wait here until you say which school it means, or what kind of setting it is.',
    takesSettings: true,
  },
  employers: {
    label: 'Employers',
    singular: 'an employer',
    noun: 'employer',
    possessive: 'their employers',
    spellingsHeading: 'Ways of writing an employer',
    number: 'Number',
    numbers: ['number', 'numbers'],
    question: 'Which of the loaded employers is it?',
    otherLabel: 'Another employer',
    asWrittenLabel: 'The employer as written',
    searchHint: 'Name, postcode or company number',
    foundHeading: 'Found among the loaded employers',
    noMatches: 'No loaded employer has such a name.',
    noCandidates: 'No loaded employer is like it.',
    noneLabel: 'none of those loaded',
    unnamedLabel: 'No employer named',
    unnamedNote: 'These words name no employer, so none is offered. “None of these” sets them all aside.',
    comparingStep: 'Comparing with the loaded employers',
    failure: 'The employers that are not found could not be compared with those loaded',
    allFound: 'Every employer that the log names is one of those loaded',
    allDecided: 'Every employer that was not found is decided',
    matchingRule: 'Only an employer that is certain is taken for one of those loaded.',
    waitingEffect: 'These rows count at their schools; whose they are is not known until you say.',
    noneWaitingNote:
      'Any other would wait here until you say which it is; its row counts at its school all the same.',
    takesSettings: false,
  },
}

/** Placeholders quoted in one line; the last of more is "and 4 more". */
const QUOTED_PLACEHOLDERS = 4

/** "“Unknown”, “TBC” and 4 more": what a group of placeholders is written as. */
export function placeholderNames(placeholders: readonly Pick<Waiting, 'name'>[]): string {
  const names = [...new Set(placeholders.map(({ name }) => `“${name}”`))]
  const rest = names.length - QUOTED_PLACEHOLDERS
  return `${names.slice(0, QUOTED_PLACEHOLDERS).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** "789 URNs not found": what placeholders have beside them, since a name would say more; '' where none has a number. */
export function placeholderNumbers(
  placeholders: readonly Pick<Waiting, 'number'>[],
  { numbers: [one, several] }: Pick<MatchSentences, 'numbers'>,
): string {
  const numbers = new Set(placeholders.map(({ number }) => number).filter((number) => number !== ''))
  return numbers.size === 0 ? '' : `${counted(numbers.size, one, several)} not found`
}

/** What a person said that a way of writing is: "Alder Primary School", "no school: library", "none of the register". */
export function decisionWords(
  { id, setting }: MatchDecision,
  words: MatchSentences,
  nameOf: (id: string) => string,
): string {
  if (setting) return `no school: ${SETTING_TYPES[setting].toLowerCase()}`
  return id === null ? words.noneLabel : nameOf(id)
}

/** What a row of the list is called: its name, or that it has none. */
export function writtenName({ name, number, placeholders }: Waiting, words: MatchSentences): string {
  if (placeholders) return words.unnamedLabel
  return name === '' ? `${words.number} ${number}` : name
}
