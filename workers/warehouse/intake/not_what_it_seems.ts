import { isRegister, FILE_KINDS, type FileKind } from '../../../src/domain/files/file_kind'
import { contradictingHeadings, planColumns } from './headings'
import { FILE_KIND_DEFINITIONS } from './kinds/definitions'
import { areFigures, type ProfiledColumn } from './column_profiles'
import { foldHeading } from './fold_heading'
import type { ColumnPlan } from './planned_file'

const MONTH =
  /^((jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|may)([ \-/.'’]*\d{2,4})?$|^\d{4}-\d{2}$|^\d{2}\/\d{4}$/i
const OF_SCHOOLS = /urn|school|establishment/
/** Headings of statistics about schools, folded. */
const STATISTIC =
  /fsm|percent|pct|^prop|prop$|proportion|rate$|cohort|average|median|score|attainment|progress8|headcount|idaci/
const SCHOOL_WORDS = /\b(school|academy|primary|infants?|juniors?|nursery|college|ysgol)\b/i
/** Headings of facts about schools that are no figures, folded. */
const FACT = /^ruc\d|ofsted|effectiveness|^inspection|rural|urban|deprivation|decile|quintile|^imd/
/** Headings of what was done at schools, folded: a log in whatever layout, not figures about schools. */
const OF_VISITS = /visit|engagement|session|activit|workshop/
/** Headings of a day in parts, folded, of which a log may have the year, the month and the day in columns of their own. */
const PARTS_OF_DAY = ['day', 'month']
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

function whyDayInParts(name: string, headings: readonly string[]): string | undefined {
  const folded = headings.map(foldHeading)
  const schools = folded.some((heading) => OF_SCHOOLS.test(heading))
  if (!schools || !PARTS_OF_DAY.every((part) => folded.includes(part))) return undefined
  return `${name} has the days of its dates in parts, in columns of their own (“Month”, “Day”): put them into one column “Date”, as 31/12/2024, and load the file again. Nothing of it was read.`
}

/** True where the columns that feed nothing hold figures or facts about schools, as no list of chosen schools does. */
function holdsFacts(
  plan: ColumnPlan,
  headings: readonly string[],
  columns: readonly ProfiledColumn[],
): boolean {
  const used = new Set(plan.positions.values())
  const figures = columns.filter(({ position, values }) => !used.has(position) && areFigures(values))
  return (
    headings.some((heading, position) => !used.has(position) && FACT.test(foldHeading(heading))) ||
    figures.some(({ position }) => STATISTIC.test(foldHeading(headings[position] ?? ''))) ||
    (figures.length >= FEWEST_FIGURES && figures.length * 2 > headings.length) ||
    plan.positions.has('valid_to') ||
    FILE_KINDS.some((kind) => isRegister(kind) && contradictingHeadings(kind, headings).length > 0)
  )
}

const PLACES = ['postcode', 'easting', 'northing', 'lon', 'lat']

/** Figures that a register may have. */
const FIGURES = ['pupils', 'fsm_pct']

/** True of the headings of a register of which only the phase is missing: it says where its schools are. */
const isPartOfRegister = ({ kind, positions }: ColumnPlan): boolean =>
  isRegister(kind) && PLACES.some((field) => positions.has(field))

/**
 * How the columns of a table feed a file of columns about schools: where it has a school's id, is neither a register nor
 * whole as another kind but a priority list, and its other columns hold figures or facts. Undefined where it is none.
 */
export function planOfAttributes(
  plan: ColumnPlan | undefined,
  headings: readonly string[],
  columns: readonly ProfiledColumn[],
): ColumnPlan | undefined {
  const isWhole = plan?.missing.length === 0
  const mayHoldFigures = (kind: FileKind): boolean =>
    FILE_KIND_DEFINITIONS[kind].mayBe === 'figures_of_schools'
  if (plan && isWhole && !mayHoldFigures(plan.kind)) return undefined
  if (plan && !isWhole && (!isRegister(plan.kind) || isPartOfRegister(plan))) return undefined
  const attributes = planColumns('school_attributes', headings)
  if (attributes.missing.length > 0 || whyByMonth('', headings) !== undefined) return undefined
  const folded = headings.map(foldHeading)
  if (folded.some((heading) => OF_VISITS.test(heading))) return undefined
  if (whyDayInParts('', headings) !== undefined) return undefined
  const hasFigures = plan && isRegister(plan.kind) && FIGURES.some((field) => plan.positions.has(field))
  return hasFigures || holdsFacts(attributes, headings, columns) ? attributes : undefined
}

/**
 * Why a table is not taken for the kind its headings are most like without a person's word: a log by month, or schools in
 * the place of employers. Undefined where nothing speaks against it.
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
    const parts = whyDayInParts(name, headings)
    if (months !== undefined || parts !== undefined) return months ?? parts
  }
  const names = mayBe === 'list_of_schools' ? whole?.positions.get(rowsNamedBy) : undefined
  const column = columns.find(({ position }) => position === names)
  return column && mostly(column, SCHOOL_WORDS)
    ? `${name} seems to be a list of schools, not of employers: nothing of it was read. Say how it is read; schools need a column of URNs.`
    : undefined
}
