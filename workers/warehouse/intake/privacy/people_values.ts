import { hasShapeOfName, isPersonName, mayBePersonName } from './person_names'

/** Each part is bounded, so that the time taken grows only with the length of the cell. */
const EMAIL = /[^\s@,;:<>()"]{1,64}@[^\s@,;:<>()"]{1,255}\.[a-z]{2,24}/i
/** Nine digits or more, as people write telephone numbers: an international or trunk 0 before them. */
const TELEPHONE = /(?<![\d/.-])(\+|00|\(?0)[\d][\d ().-]{7,16}\d(?![\d/-])/
const NATIONAL_INSURANCE = /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i
const UPN = /\b[A-HJ-NP-RT-Z]\d{11}[0-9A-Z]\b/i
const ULN = /^[1-9]\d{9}$/
const DATE =
  /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4}|\d{2})|\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{2,4})(\s|T|$)/

/** A name of an area has two letters side by side. */
const NAMES_AREAS = /[A-Za-z]{2}/

/** Text longer than this is free text. */
export const LONGEST_LABEL = 60

const hasTelephone = (value: string): boolean => {
  const digits = TELEPHONE.exec(value)?.[0].replace(/\D/g, '').length ?? 0
  return digits >= 9 && digits <= 15
}

/** True where a cell holds a way to reach one person or a number that identifies one. */
export const reachesAPerson = (value: string): boolean =>
  EMAIL.test(value) || hasTelephone(value) || NATIONAL_INSURANCE.test(value) || UPN.test(value)

/** Text with "…" for what reaches or identifies one person. */
export function withoutContacts(text: string): string {
  if (!reachesAPerson(text)) return text
  return [EMAIL, TELEPHONE, NATIONAL_INSURANCE, UPN].reduce(
    (left, pattern) => left.replace(new RegExp(pattern.source, `${pattern.flags}g`), '…'),
    text,
  )
}

const shareOf = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length

/** Share of the different values of a column that must look like names of people. */
const NAMES_SHARE = 0.25

/** True where a column holds names of people: of its different values, so many may be that few are likely to be anything else. */
export function holdsNamesOfPeople(values: readonly string[]): boolean {
  const different = [...new Set(values)]
  return shareOf(different, mayBePersonName) >= NAMES_SHARE && different.some(isPersonName)
}

/** Share of the different values of a column that must have the shape of a name where the names are rare. */
const SHAPED_SHARE = 0.8

/**
 * True where nearly every different value of a column has the shape of a name, common or rare. Firms can have such names
 * too, so employers are not judged by it; few areas have one without a word that only organisations and places have.
 */
export const areShapedAsNames = (values: readonly string[]): boolean =>
  shareOf([...new Set(values)], (value) => hasShapeOfName(value) || isPersonName(value)) >= SHAPED_SHARE

const NAMES_OF_PEOPLE = 'what look like names of people'

/** True where most values of a column reach or name people: it is one about people, whatever its heading says. */
export const isColumnOfPeople = (values: readonly string[]): boolean =>
  shareOf(values, reachesAPerson) > 0.5 || shareOf([...new Set(values)], mayBePersonName) > 0.6

/** What values of people a column holds, in words that follow "it holds": "telephone numbers"; null where it holds none. */
export function valuesOfPeople(values: readonly string[]): string | null {
  if (values.some((value) => EMAIL.test(value))) return 'e-mail addresses'
  if (shareOf(values, (value) => ULN.test(value.trim())) > 0.5 || values.some((value) => UPN.test(value)))
    return 'numbers of pupils or learners (UPN or ULN)'
  if (values.some(hasTelephone)) return 'telephone numbers'
  if (values.some((value) => NATIONAL_INSURANCE.test(value))) return 'national insurance numbers'
  return holdsNamesOfPeople(values) ? NAMES_OF_PEOPLE : null
}

/** The same of a column of areas or categories, where rare names count too: no heading vouches for them. */
export const valuesLikePeople = (values: readonly string[]): string | null =>
  valuesOfPeople(values) ?? (areShapedAsNames(values) ? NAMES_OF_PEOPLE : null)

/** More different values than these make no groups that schools are compared by. */
export const MOST_GROUPS = 200

/**
 * Why a column that a person chose holds no categories, in words that follow "it holds"; null where it may. One e-mail
 * address, telephone number or long text is enough.
 */
export function whyNoCategories(values: readonly string[]): string | null {
  const people = valuesLikePeople(values)
  if (people !== null) return people
  if (shareOf(values, (value) => DATE.test(value)) >= 0.5) return 'dates, which may be of birth'
  if (values.some((value) => value.length > LONGEST_LABEL))
    return `text longer than ${LONGEST_LABEL} characters`
  return null
}

/** The same of a column of names of areas, which numbers and codes are not. */
export function whyNoGrouping(values: readonly string[]): string | null {
  const why = whyNoCategories(values)
  if (why !== null) return why
  return values.length > 0 && !values.some((value) => NAMES_AREAS.test(value))
    ? 'numbers or codes alone'
    : null
}
