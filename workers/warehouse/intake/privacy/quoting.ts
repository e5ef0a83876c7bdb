import { isPersonName, namesWithin } from './person_names'
import { CONTACT_PATTERNS, LONGEST_LABEL, reachesAPerson } from './people_values'
import { ORGANISATION_WORDS } from './organisation_words'
import { QUOTABLE_WORDS } from './quotable_words'

/** What a cell should have held. */
type Expected = 'date' | 'id' | 'number' | 'postcode' | 'name'

/** What stands for a part of a cell that is not shown. */
const NOT_SHOWN = '…'

const EXPECTED: Readonly<Record<string, Expected>> = {
  date: 'date',
  reported: 'date',
  open_date: 'date',
  valid_from: 'date',
  since: 'date',
  year: 'date',
  urn: 'id',
  school_id: 'id',
  linked_urn: 'id',
  la_code: 'id',
  id: 'id',
  employer_id: 'id',
  employer_number: 'id',
  company_number: 'id',
  figure: 'number',
  own_figure: 'number',
  target: 'number',
  pupils: 'number',
  hours: 'number',
  volunteers: 'number',
  postcode: 'postcode',
}

/** What a field expects of its cells; names where nothing stricter is known. */
const expectedOf = (field: string): Expected => EXPECTED[field] ?? 'name'

/** Text without what reaches a person or names one for certain. */
function withoutPeople(text: string): string {
  let left = text
  for (const pattern of CONTACT_PATTERNS)
    left = left.replace(new RegExp(pattern.source, `${pattern.flags}g`), NOT_SHOWN)
  for (const name of namesWithin(left)) left = left.replace(name, NOT_SHOWN)
  return left
}

const isOrganisation = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}&.]+/u)
    .some((word) => ORGANISATION_WORDS.has(word))

const shorten = (text: string): string =>
  text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}${NOT_SHOWN}` : text

/** A token of letters, or of anything else but space. */
const TOKENS = /\p{L}[\p{L}'’]*|[^\p{L}\s]+/gu
const LONGEST_NUMBER = 10

const isQuotable = (token: string, expected: Expected, whole: string): boolean => {
  if (/\p{L}/u.test(token)) {
    if (QUOTABLE_WORDS.has(token.toLowerCase())) return true
    return (expected === 'id' || expected === 'postcode') && token.length <= 3 && /\d/.test(whole)
  }
  return token.replace(/\D/g, '').length <= LONGEST_NUMBER && !token.includes('@')
}

/** A cell as far as it looks like a date, a number or an id: other words give way to one mark. */
function onlyWhatFits(text: string, expected: Expected): string {
  const quoted = withoutPeople(text).replace(TOKENS, (token) =>
    isQuotable(token, expected, text) ? token : NOT_SHOWN,
  )
  return quoted.replace(/…(?:[\s…]*…)+/g, NOT_SHOWN)
}

/**
 * A cell as it may be quoted on screen and in files that leave the app: of a date, an id, a number or a postcode only
 * what looks like one; of a name, all but e-mail addresses, telephone numbers and names of people. What is left out is
 * "…", and the cell is cut after 60 characters.
 */
export function quotedCell(field: string, value: string): string {
  const expected = expectedOf(field)
  const text = value.trim()
  if (expected !== 'name') return shorten(onlyWhatFits(text, expected))
  if (isPersonName(text)) return NOT_SHOWN
  return shorten(keptText(text))
}

/**
 * A cell of words as it may be kept: without e-mail addresses, telephone numbers and, where it is not the name of an
 * organisation, names of people within other text. Unchanged where there is none.
 */
export function keptText(value: string): string {
  if (!reachesAPerson(value) && (isOrganisation(value) || namesWithin(value).length === 0)) return value
  return withoutPeople(value)
}
