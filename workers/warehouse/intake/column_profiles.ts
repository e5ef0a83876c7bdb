import type {
  AttributeOption,
  DateOrder,
  FileColumn,
  GroupingOption,
} from '../../../src/domain/files/recognition'
import { columnNames } from './column_names'
import { isKnownGrouping } from './known_groupings'
import { isAboutPeople } from './privacy/people_headings'
import {
  areShapedAsNames,
  isColumnOfPeople,
  MOST_GROUPS,
  valuesLikePeople,
  valuesOfPeople,
  whyNoCategories,
  whyNoGrouping,
} from './privacy/people_values'
import { expectedOf, quotedAs, type Expected } from './privacy/quoting'
import { fieldOf, type RecordCursor } from './records'
import { QUOTE } from './character_bytes'

/** A column with the values that its profile is made from. */
export interface ProfiledColumn {
  readonly column: FileColumn
  readonly position: number
  /** Values as written, blanks left out. */
  readonly values: readonly string[]
}

/** A table wider than this is mapped by its known headings alone. */
const MOST_COLUMNS = 300
const MOST_VALUES = 400
const SAMPLES = 4
const LONGEST_SAMPLE = 60
/** More different values than these are no categories of which one is chosen. */
const MOST_CATEGORIES = 20
/** Characters of each cell that a profile is made from. */
const LONGEST_VALUE = 1000
const NUMBER = /^-?[\d,.]+ ?%?$/
const DATE_IN_NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\b/

const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39
const isStroke = (byte = 0): boolean => byte === 0x2f || (byte >= 0x2d && byte <= 0x2e) || byte === 0x20

/** True where raw text may hold a date in numbers, by its first bytes: most cells need not be decoded. */
function opensAsDate(text: Uint8Array, from: number): boolean {
  const at = text[from] === QUOTE ? from + 1 : from
  return isDigit(text[at]) && (isStroke(text[at + 1]) || (isDigit(text[at + 1]) && isStroke(text[at + 2])))
}

/** A number whose comma can mark decimals or thousands, and numbers that tell which. */
const EITHER_MARK = /^[1-9]\d{0,2},\d{3}(?![\d.,])/
const DECIMAL_COMMA = /^(\d+,(\d{1,2}|\d{4,})|0+,\d+|\d{1,3}(\.\d{3})+,\d+)(?![\d.,])/
const OTHER_MARK = /^(\d*\.(\d{1,2}|\d{4,})|0+\.\d+|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})(?![\d.,])/

class Column {
  readonly values: string[] = []
  /** Different values; undefined once they are too many, or one too long, to be categories. */
  categories: Set<string> | undefined = new Set()
  dayFirst = 0
  monthFirst = 0
  either = 0
  ambiguousNumber: string | undefined
  commaIsDecimal = false
  hasOtherMark = false

  see(value: string): void {
    this.categories?.add(value)
    if (value.length > LONGEST_SAMPLE || (this.categories?.size ?? 0) > MOST_CATEGORIES)
      this.categories = undefined
    if (this.values.length < MOST_VALUES) this.values.push(value.slice(0, LONGEST_VALUE))
    this.seeMark(value)
    const date = DATE_IN_NUMBERS.exec(value)
    if (!date) return
    const [first, second] = [Number(date[1]), Number(date[2])]
    if (first > 12 && second <= 12) this.dayFirst += 1
    else if (second > 12 && first <= 12) this.monthFirst += 1
    else if (first <= 12 && second <= 12 && first !== second) this.either += 1
  }

  seeMark(value: string): void {
    this.ambiguousNumber ??= EITHER_MARK.exec(value)?.[0]
    this.commaIsDecimal ||= DECIMAL_COMMA.test(value)
    this.hasOtherMark ||= OTHER_MARK.test(value)
  }

  dates(): DateOrder {
    if (this.monthFirst > 0 && this.dayFirst > 0) return 'either'
    if (this.monthFirst > 0) return 'month_first'
    if (this.dayFirst > 0) return 'day_first'
    return this.either > 0 ? 'either' : 'none'
  }

  numbers(): FileColumn['numbers'] {
    const decimalComma = this.commaIsDecimal && !this.hasOtherMark
    const bare = this.values
      .map((value) => Number(decimalComma ? value.replace(',', '.') : value.replaceAll(',', '')))
      .filter((number) => Number.isFinite(number))
      .sort((a, b) => a - b)
    const most = bare.at(-1)
    return most === undefined ? null : { median: bare[bare.length >> 1] ?? most, maximum: most }
  }
}

/**
 * Profiles of the columns of a table, from rows spread over all of it: each of the first thousand, then every other
 * one of twice as many, and so on, so that a log in order of date is not judged by its first days.
 */
export class ColumnProfiles {
  readonly #headings: readonly string[]
  readonly #columns: readonly Column[]
  #row = 0
  #next = 0
  #stride = 1
  #taken = 0

  constructor(headings: readonly string[]) {
    this.#headings = headings
    this.#columns = headings.slice(0, MOST_COLUMNS).map(() => new Column())
  }

  /** To be called for each record. */
  see(text: Uint8Array, cursor: RecordCursor): void {
    if (this.#row++ < this.#next) return
    this.#taken += 1
    if (this.#taken % 1000 === 0) this.#stride *= 2
    this.#next += this.#stride
    this.#columns.forEach((column, position) => {
      const full = column.values.length >= MOST_VALUES && column.categories === undefined
      if (full && !opensAsDate(text, cursor.starts[position] ?? 0)) return
      const value = fieldOf(text, cursor, position).trim()
      if (value !== '') column.see(value)
    })
  }

  finish(): ProfiledColumn[] {
    const names = columnNames(this.#headings)
    return this.#columns.map((column, position) => {
      const { values } = column
      const heading = this.#headings[position] ?? ''
      const personal = isAboutPeople(heading) || isColumnOfPeople(values)
      return {
        position,
        values: personal ? [] : values,
        column: {
          name: names[position] ?? '',
          samples: samplesOf(personal ? [] : values),
          personal,
          dates: column.dates(),
          grouping: groupingOf(heading, personal, values),
          attribute: attributeOf(heading, personal, values),
          tagRefused: personal ? 'values about people' : whyNoTag(values),
          numbers: personal ? null : column.numbers(),
          ...ambiguousNumberOf(column, personal),
          ...categoriesOf(column, personal),
          ...(areShapedAsNames(values) && { likeNames: true }),
        },
      }
    })
  }
}

function ambiguousNumberOf(
  { ambiguousNumber, commaIsDecimal, hasOtherMark }: Column,
  personal: boolean,
): Pick<FileColumn, 'ambiguousNumber'> {
  return personal || ambiguousNumber === undefined || commaIsDecimal || hasOtherMark
    ? {}
    : { ambiguousNumber }
}

/** None of a column with people in it, nor of one with a single value, for a category is quoted whole. */
function categoriesOf({ categories, values }: Column, personal: boolean): Pick<FileColumn, 'categories'> {
  if (personal || !categories || categories.size < 2 || valuesOfPeople(values) !== null) return {}
  const words = [...categories]
  return words.every((word) => quotedAs('name', word) === word.trim()) ? { categories: words } : {}
}

/**
 * A few different values, each as far as it looks like what is expected of the column; none of a column of which some
 * values are people's.
 */
export function samplesOf(values: readonly string[], expected: Expected = expectedOf(values)): string[] {
  if (valuesOfPeople(values) !== null) return []
  const quoted = values.map((value) => quotedAs(expected, value))
  return [...new Set(quoted)].slice(0, SAMPLES)
}

function groupingOf(heading: string, personal: boolean, values: readonly string[]): GroupingOption {
  const known = isKnownGrouping(heading)
  if (personal) return { known: false, refused: 'values about people' }
  return { known, refused: known ? valuesLikePeople(values) : whyNoGrouping(values) }
}

/** True where at least half of the values are numbers. */
export const areFigures = (values: readonly string[]): boolean =>
  values.length > 0 && values.filter((value) => NUMBER.test(value)).length * 2 >= values.length

const tooMany = (values: readonly string[]): string | null =>
  new Set(values).size > MOST_GROUPS ? `more than ${MOST_GROUPS} different values` : null

const whyNoTag = (values: readonly string[]): string | null =>
  values.length === 0 ? 'nothing' : (whyNoCategories(values) ?? tooMany(values))

function attributeOf(heading: string, personal: boolean, values: readonly string[]): AttributeOption {
  if (personal) return { figures: false, refused: 'values about people' }
  const figures = areFigures(values)
  if (figures) return { figures, refused: valuesOfPeople(values) }
  if (isKnownGrouping(heading)) return { figures, refused: valuesLikePeople(values) }
  return { figures, refused: whyNoCategories(values) ?? tooMany(values) }
}
