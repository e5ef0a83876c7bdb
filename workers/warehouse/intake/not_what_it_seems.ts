import { FILE_KINDS } from '../../../src/domain/files/file_kind'
import { contradictingHeadings } from './headings'
import { FILE_KIND_DEFINITIONS, isRegister } from './kinds/registry'
import type { ProfiledColumn } from './column_profiles'
import { foldHeading } from './fold_heading'
import type { ColumnPlan } from './planned_file'

const MONTH =
  /^((jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|may)([ \-/.'’]*\d{2,4})?$|^\d{4}-\d{2}$|^\d{2}\/\d{4}$/i
const OF_SCHOOLS = /urn|school|establishment/
/** Headings of statistics about schools, folded. */
const STATISTIC =
  /fsm|percent|pct|^prop|prop$|proportion|rate$|cohort|average|median|score|attainment|progress8|headcount|idaci/
const NUMBER = /^-?[\d,.]+ ?%?$/
const SCHOOL_WORDS = /\b(school|academy|primary|infants?|juniors?|nursery|college|ysgol)\b/i
/** Fewer months across are columns of something else. */
const FEWEST_MONTHS = 3
const FEWEST_FIGURES = 3

const quoted = (headings: readonly string[]): string =>
  headings
    .slice(0, 4)
    .map((heading) => `“${heading.slice(0, 40)}”`)
    .join(', ')

/** What is true of at least half of the values of a column. */
const mostly = ({ values }: ProfiledColumn, pattern: RegExp): boolean =>
  values.length > 0 && values.filter((value) => pattern.test(value)).length * 2 >= values.length

function whyByMonth(name: string, headings: readonly string[]): string | undefined {
  const months = headings.filter((heading) => MONTH.test(heading.trim()))
  const schools = headings.some((heading) => OF_SCHOOLS.test(foldHeading(heading)))
  if (months.length < FEWEST_MONTHS || !schools) return undefined
  return `${name} seems to be a log laid out by month (${quoted(months)}), which cannot be read so: give each visit a row of its own with its date and its school, and load that. Nothing of it was read.`
}

function whyFigures(
  name: string,
  plan: ColumnPlan,
  headings: readonly string[],
  columns: readonly ProfiledColumn[],
): string | undefined {
  const used = new Set(plan.positions.values())
  const others = columns.filter(({ position }) => !used.has(position))
  const numbers = others.filter((column) => mostly(column, NUMBER))
  const headed = numbers.filter(({ position }) => STATISTIC.test(foldHeading(headings[position] ?? '')))
  const many = numbers.length >= FEWEST_FIGURES && numbers.length * 2 > headings.length
  const signs = FILE_KINDS.filter(isRegister).flatMap((kind) => contradictingHeadings(kind, headings))
  if (signs.length === 0 && headed.length === 0 && !many) return undefined
  const named = [
    ...signs,
    ...(headed.length > 0 ? headed : numbers).map(({ position }) => headings[position] ?? ''),
  ]
  return `${name} seems to hold figures or facts about schools (${quoted([...new Set(named)])}) and to be neither a register nor a list of chosen schools: nothing of it was read. If it is a list, say so.`
}

/**
 * Why a table is not taken for the kind its headings are most like without a person's word: a log by month, figures about
 * schools, schools in the place of employers. Undefined where nothing speaks against it.
 */
export function whyAskKind(
  name: string,
  plan: ColumnPlan | undefined,
  headings: readonly string[],
  columns: readonly ProfiledColumn[],
): string | undefined {
  const whole = plan?.missing.length === 0 ? plan : undefined
  const { mayBe, rowsNamedBy = '' } = whole ? FILE_KIND_DEFINITIONS[whole.kind] : {}
  if (!whole || mayBe === 'figures_of_schools') {
    const months = whyByMonth(name, headings)
    if (months !== undefined) return months
  }
  if (whole && mayBe === 'figures_of_schools') return whyFigures(name, whole, headings, columns)
  const names = mayBe === 'list_of_schools' ? whole?.positions.get(rowsNamedBy) : undefined
  const column = columns.find(({ position }) => position === names)
  return column && mostly(column, SCHOOL_WORDS)
    ? `${name} seems to be a list of schools, not of employers: nothing of it was read. Say how it is read; schools need a column of URNs.`
    : undefined
}

const FIELD_NAMES = /^(field|variable|column|metadata|element)(name|heading)?s?$/
const FIELD_MEANINGS = /^(field|variable|column)?(description|definition|meaning|label|notes?|format|type)s?$/

/** True of headings under which the columns of another file are described. */
export function isDataDictionary(headings: readonly string[]): boolean {
  const folded = headings.map(foldHeading)
  const has = (pattern: RegExp): boolean => folded.some((heading) => pattern.test(heading))
  return has(FIELD_NAMES) && has(FIELD_MEANINGS)
}

/** Why a table whose headings are not known is none that can be loaded: a data dictionary or prose. */
export function whyNoTable(name: string, headings: readonly string[]): string | undefined {
  if (isDataDictionary(headings))
    return `${name} seems to be a data dictionary: it describes the columns of another file, so load that file.`
  const longest = Math.max(...headings.map((heading) => heading.split(' ').length))
  if (headings.filter((heading) => heading !== '').length <= 3 && longest > 8)
    return `${name} seems to be a page of text, not a table: load the table it came from, saved as CSV.`
  return undefined
}
