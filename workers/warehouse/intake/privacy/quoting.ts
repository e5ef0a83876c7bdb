import type { RejectReason } from '../../../../src/domain/files/import_report'
import { hasShapeOfName, isPersonName, namesWithin } from './person_names'
import { LONGEST_LABEL, reachesAPerson, withoutContacts } from './people_values'
import { ORGANISATION_WORDS } from './organisation_words'
import { QUOTABLE_WORDS } from './quotable_words'

/** What a cell should have held. */
export type Expected = 'date' | 'id' | 'number' | 'name'

/** What replaces a hidden part of a cell. */
export const NOT_SHOWN = '…'

const EXPECTED: Readonly<Record<RejectReason, Expected>> = {
  no_date: 'date',
  unreadable_date: 'date',
  impossible_date: 'date',
  ambiguous_date: 'date',
  far_year: 'date',
  bad_date: 'date',
  no_school: 'name',
  unknown_urn: 'id',
  bad_urn: 'id',
  id_taken: 'id',
  bad_link: 'id',
  missing_name: 'name',
  no_id: 'id',
  wrong_column_count: 'name',
  cell_too_long: 'name',
  bad_target: 'name',
  unknown_area: 'name',
  no_year: 'date',
  bad_figure: 'number',
  bad_count: 'number',
  label_taken: 'name',
  total_or_note: 'name',
  unknown_activity: 'id',
  ends_before_start: 'date',
  unknown_period: 'name',
}

/** Text without what reaches a person or names one for certain. */
function withoutPeople(text: string): string {
  let left = withoutContacts(text)
  for (const name of namesWithin(left)) left = left.replace(name, NOT_SHOWN)
  return left
}

/** Words that organisations have and that say nothing by themselves: "30 of Jane Smith". */
const JOINING_WORDS = new Set(['of', 'the', 'and', '&'])

const isOrganisation = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}&.]+/u)
    .some((word) => ORGANISATION_WORDS.has(word) && !JOINING_WORDS.has(word))

/** What follows a number or a small word before a name, to the end of the text. */
const NAME_AT_END =
  /(?:^|\s)(?:\d+|of|by|with|for|from|to|ask|see|contact|per|via|and)[ :]+(?<name>\p{Lu}[^\d]*)$/u

const LONGEST_WITH_NAME = 200

/** Text without a name at its end that has the shape of a person's, however rare: "30 of Xanthe Quillfeather". */
function withoutNameAtEnd(text: string): string {
  if (text.length > LONGEST_WITH_NAME) return text
  const { name = '' } = NAME_AT_END.exec(text)?.groups ?? {}
  return name !== '' && hasShapeOfName(name) ? text.slice(0, text.length - name.length) + NOT_SHOWN : text
}

const shorten = (text: string): string =>
  text.length > LONGEST_LABEL + 1 ? `${text.slice(0, LONGEST_LABEL)}${NOT_SHOWN}` : text

/** A token of letters, or of anything else but space. */
const TOKENS = /\p{L}[\p{L}'’]*|[^\p{L}\s]+/gu
const LONGEST_NUMBER = 10

const isQuotable = (token: string, expected: Expected, whole: string): boolean => {
  if (/\p{L}/u.test(token)) {
    if (QUOTABLE_WORDS.has(token.toLowerCase())) return true
    return expected === 'id' && token.length <= 3 && /\d/.test(whole)
  }
  return token.replace(/\D/g, '').length <= LONGEST_NUMBER && !token.includes('@')
}

/** A cell as far as it looks like a date, a number or an id: other words give way to one mark. */
function onlyWhatFits(text: string, expected: Expected): string {
  const quoted = withoutPeople(text).replace(TOKENS, (token) =>
    isQuotable(token, expected, text) ? token : NOT_SHOWN,
  )
  return quoted.replace(/…(?:\s*…)+/g, NOT_SHOWN)
}

/**
 * A cell as it may be quoted on screen and in files that leave the app: of a date, an id or a number only what looks
 * like one; of a name, all but e-mail addresses, telephone numbers and names of people. What is left out is "…", and the
 * cell is cut after 60 characters. Quoting what is quoted changes nothing.
 */
export function quotedAs(expected: Expected, value: string): string {
  const text = value.trim()
  if (expected !== 'name') return shorten(onlyWhatFits(text, expected))
  return isPersonName(text) ? NOT_SHOWN : shorten(withoutNameAtEnd(keptText(text)))
}

/** What the values of a column that feeds no known field look like: dates, numbers or any words. */
export function expectedOf(values: readonly string[]): Expected {
  const begins = (pattern: RegExp): boolean =>
    values.filter((value) => pattern.test(value)).length * 2 >= values.length
  if (begins(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}\b/)) return 'date'
  return begins(/^[-£c~]?[\d.,]+ ?%?$/) ? 'number' : 'name'
}

/** The cell for which a row was rejected, as far as it looks like what was expected there. */
export const quotedReject = (reason: RejectReason, value: string): string =>
  quotedAs(EXPECTED[reason] ?? 'name', value)

/**
 * A cell of words as it may be kept: without e-mail addresses, telephone numbers and, where it is not the name of an
 * organisation, names of people within other text. Unchanged where there is none.
 */
export function keptText(value: string): string {
  if (!reachesAPerson(value) && (isOrganisation(value) || namesWithin(value).length === 0)) return value
  return withoutPeople(value)
}
