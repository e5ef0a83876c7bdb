import { counted } from '../../domain/words/counted'
import { UNKNOWN_GROUP } from '../../domain/class_of_thirty/breakdown'
import { CLASS_SIZE } from '../../domain/class_of_thirty/class_of_thirty'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import type { Lens } from '../../domain/class_of_thirty/lens'

/** What a picture is of, as its words need it. */
export interface ClassSubject {
  readonly areaName: string
  /** "2025", "2020 to 2035", "2024/25". */
  readonly period: string
  /** What the class mirrors, after "mirrored": "jobs in England in 2025". */
  readonly mirrored: string
  /** Where and when, after the unit: "in England in 2025". */
  readonly where: string
  /** The school whose whole roll the class is. */
  readonly school?: string
  /** The loaded file that its figures are of. */
  readonly file?: string
}

/** "a class of 30"; "100 children", who are no class; "the 1,043 children of Demo High" where they are its roll. */
export function classPhrase(size: number, school?: string): string {
  if (school !== undefined) return `the ${formatWhole(size)} children of ${school}`
  return size === CLASS_SIZE ? `a class of ${size}` : `${formatWhole(size)} children`
}

/** "If a class of 30 mirrored jobs in England in 2025". It mirrors jobs; it foretells nothing of these children. */
export const classTitle = (
  { mirrored, school }: Pick<ClassSubject, 'mirrored' | 'school'>,
  size: number,
): string => `If ${classPhrase(size, school)} mirrored ${mirrored}`

/** "About 4 would stand for shops and garages, 4 for health and care." Two groups, or three when the third ties. */
export function classFinding(classOf: Pick<ClassOfThirty, 'groups'>, lens: Lens): string {
  const [first, second, third] = leadingGroups(classOf, lens)
  if (!first || !second) return ''
  const mentioned = third && third.children === second.children ? [first, second, third] : [first, second]
  const clauses = mentioned.map(({ children, sentenceLabel }, at) =>
    at === 0 ? `About ${children} would stand for ${sentenceLabel}` : `${children} for ${sentenceLabel}`,
  )
  return `${clauses.join(', ')}.`
}

/** Longer than this, a title takes the room of the picture. */
const LONGEST_HEADLINE = 64

/** "4 of 30 work in health and care": the finding of one group, large. */
export function groupHeadline(
  { children, sentenceLabel }: Pick<ClassGroup, 'children' | 'sentenceLabel'>,
  { size, unit }: Pick<ClassOfThirty, 'size' | 'unit'>,
  lens: Lens,
): string {
  const verb = children === 1 ? 'works' : 'work'
  const stands = isWorkedIn(unit, lens) ? `${verb} in` : 'would stand for'
  return `${children} of ${size} ${stands} ${sentenceLabel}`
}

const isWorkedIn = (unit: string, lens: Lens): boolean => unit === 'jobs' && lens !== 'sex' && lens !== 'own'

/** Known groups, the largest first; of STEM or not, STEM first, for that is what was asked. */
function leadingGroups({ groups }: Pick<ClassOfThirty, 'groups'>, lens: Lens): readonly ClassGroup[] {
  const known = groups.filter(({ code }) => code !== UNKNOWN_GROUP)
  return lens === 'stem' ? known : known.toSorted((a, b) => b.count - a.count)
}

/** The largest group as a title, and the next where there is room for it. */
export function classHeadline(classOf: ClassOfThirty, lens: Lens): string {
  const [first, second] = leadingGroups(classOf, lens)
  if (!first) return ''
  const alone = groupHeadline(first, classOf, lens)
  if (!second) return alone
  const both = `${alone}, ${second.children} ${isWorkedIn(classOf.unit, lens) ? 'in' : 'for'} ${second.sentenceLabel}`
  return both.length <= LONGEST_HEADLINE ? both : alone
}

export const formatChildren = (children: number): string => counted(children, 'child', 'children')

/** "3", or "2 or 3" where a fair rounding could say either. */
export function formatRange({ range: { least, most } }: Pick<ClassGroup, 'range'>): string {
  if (least === most) return String(least)
  return most - least === 1 ? `${least} or ${most}` : `${least} to ${most}`
}

/** Children of the class with two decimals, or “less than” for a share too small for two. */
export const formatExact = (exact: number): string =>
  exact > 0 && exact < 0.005 ? 'under 0.01' : exact.toFixed(2)

/** A share under one child, in classes of that size: 1 ÷ its exact children, rounded (DOMAIN §5.3). */
export function formatPerClasses(exact: number, size: number): string {
  if (exact <= 0) return 'none in these figures'
  const classes = Math.round(1 / exact)
  if (size !== CLASS_SIZE) return `about 1 child in every ${formatWhole(Math.round(size / exact))}`
  return classes <= 1
    ? 'nearly 1 child in every class'
    : `about 1 child in every ${formatWhole(classes)} classes`
}

/** "3.9 million", "561,000", "5,400", "85": rounded, since most figures are estimates. */
export function formatRounded(count: number): string {
  if (count >= 1_000_000) return `${(count / 1_000_000).toFixed(1)} million`
  const step = count >= 10_000 ? 1000 : count >= 1000 ? 100 : count >= 100 ? 10 : 1
  return formatWhole(Math.round(count / step) * step)
}

export const formatPercent = (share: number): string => `${(100 * share).toFixed(1)}%`

/** The picture as a sentence: every group, drawn or not. */
export function describeClass(subject: ClassSubject, classOf: ClassOfThirty): string {
  const drawn = classOf.groups.filter(({ children }) => children > 0)
  const none = classOf.groups.filter(({ children }) => children === 0)
  const list = drawn.map(({ children, label }) => `${label} ${children}`).join('; ')
  const rest = none
    .map(({ label, exact }) => `${label} (${formatPerClasses(exact, classOf.size)})`)
    .join('; ')
  const belowOneFigure = none.length > 0 ? ` Smaller than one figure: ${rest}.` : ''
  return `${classTitle(subject, classOf.size)}: ${list}.${belowOneFigure}`
}

const formatWhole = (number: number): string => number.toLocaleString('en-GB', { maximumFractionDigits: 0 })
