import { asClassOfThirty, CLASS_SIZE } from '../../domain/class_of_thirty'
import type { ClassGroup, ClassOfThirty } from '../../domain/class_of_thirty'
import type { Breakdown } from '../../domain/breakdown'
import { besideEachOther, besideFinding, drawnAsExact } from '../../domain/class_beside'
import type { GroupBeside } from '../../domain/class_beside'
import { classFinding, classInWords, classTitle, countWords } from '../../domain/class_of_thirty_words'
import type { ClassSubject } from '../../domain/class_of_thirty_words'
import { changesSince } from '../../domain/class_over_time'
import type { GroupChange } from '../../domain/class_over_time'
import type { Lens } from '../../domain/lens'
import type { Openings } from '../../domain/openings'
import type { ClassAnswer } from './class_question'
import { jobsMirrored } from './jobs_mirrored'
import type { Mirrored } from './mirrored'
import { pupilsMirrored } from './pupils_mirrored'

/** Everything the screen, the stage and the downloads say: made once from one answer. */
export interface ClassPicture {
  readonly lens: Lens
  readonly subject: ClassSubject
  readonly classOf: ClassOfThirty
  readonly title: string
  readonly finding: string
  readonly inWords: string
  /** Publisher, table, period, place, unit and licence. */
  readonly source: string
  /** What one figure stands for, and how the class was made whole. */
  readonly rounding: string
  /** How the class was made whole. */
  readonly apportioned: string
  /** What the lens counts as what; '' where the labels say it. */
  readonly definition: string
  /** The definition, and what a reader must know of the source. */
  readonly note: string
  readonly since: {
    readonly period: string
    readonly basePeriod: string
    readonly changes: readonly GroupChange[]
  } | null
  readonly openings: Openings | null
  readonly beside: Comparison | null
}

/** The same picture of another place, and every group of the two side by side. */
export interface Comparison {
  /** The picture shown, as it is with nothing beside it. */
  readonly alone: ClassPicture
  /** The other, its groups in the order of the one shown. */
  readonly picture: ClassPicture
  readonly names: { readonly shown: string; readonly other: string }
  readonly groups: readonly GroupBeside[]
}

/**
 * What was answered, as a class of that size; `thisYear` parts what is from what is projected. Beside another place
 * the finding is the difference, and the source is that of both.
 */
export function classPicture(
  answer: ClassAnswer,
  thisYear: number,
  size: number = CLASS_SIZE,
  beside?: ClassAnswer,
): ClassPicture {
  const picture = pictureOf(mirroredOf(answer, thisYear), size)
  return beside ? standBeside(picture, pictureOf(mirroredOf(beside, thisYear), size)) : picture
}

const mirroredOf = (answer: ClassAnswer, thisYear: number): Mirrored =>
  'pupils' in answer ? pupilsMirrored(answer) : jobsMirrored(answer, thisYear)

function standBeside(picture: ClassPicture, other: ClassPicture): ClassPicture {
  const groups = besideEachOther(picture.classOf, other.classOf)
  const names = { shown: picture.subject.areaName, other: other.subject.areaName }
  return {
    ...picture,
    finding: besideFinding(groups, names, picture.classOf.size),
    inWords: `${picture.inWords} ${other.inWords}`,
    source: sourceOfBoth(picture.source, other.source),
    rounding: `Each figure stands for about ${standsFor(picture)} (${names.shown}) or ${standsFor(other)} (${names.other}) ${unitNote(picture.classOf.unit)}. ${picture.apportioned}`,
    note: [picture.note, groups.every(drawnAsExact) ? '' : EXACT_SHOWN]
      .filter((words) => words !== '')
      .join(' '),
    beside: {
      alone: picture,
      picture: { ...other, classOf: inOrderOf(picture.classOf, other.classOf) },
      names,
      groups,
    },
  }
}

/** Where the rounded pictures show no difference, or another, what stands in the table is not what is drawn. */
const EXACT_SHOWN =
  'Numbers with decimals are exact: the rounded pictures would not show that difference, or would show one that is not there.'

/** Two sources that differ in one part alone are said once, with both: "…, 2025, Tees Valley and England, jobs." */
function sourceOfBoth(shown: string, other: string): string {
  if (shown === '' || other === '') return ''
  const [one, two] = [shown.split(', '), other.split(', ')]
  const apart = one.flatMap((part, at) => (part === two[at] ? [] : [at]))
  const [at] = apart
  if (at === undefined) return shown
  return apart.length === 1 && one.length === two.length
    ? one.with(at, `${one[at]} and ${two[at]}`).join(', ')
    : `${shown} Beside: ${other}`
}

/** The other place's groups in the order of the one shown, so that a group is looked for in one place. */
function inOrderOf(shown: ClassOfThirty, other: ClassOfThirty): ClassOfThirty {
  const place = new Map(shown.groups.map(({ code }, at) => [code, at]))
  const placeOf = ({ code }: ClassGroup) => place.get(code) ?? place.size
  return { ...other, groups: other.groups.toSorted((a, b) => placeOf(a) - placeOf(b)) }
}

function pictureOf(mirrored: Mirrored, size: number): ClassPicture {
  const { lens, subject, breakdown, base, source, definition, sourceNote } = mirrored
  const baseClass = base && asClassOfThirty(base.breakdown, size)
  const classOf = asClassOfThirty(breakdown, size, baseClass ?? undefined)
  const apportioned = apportionedWords(size, breakdown.rounding, base?.period)
  return {
    lens,
    subject,
    classOf,
    title: classTitle(subject, size),
    finding: mirrored.finding?.(classOf) ?? classFinding(classOf),
    inWords: classInWords(subject, classOf),
    source,
    rounding: `Each figure stands for about ${standsFor({ classOf })} ${unitNote(classOf.unit)}. ${apportioned}`,
    apportioned,
    definition,
    note: [definition, sourceNote].filter((words) => words !== '').join(' '),
    since:
      base && baseClass
        ? { period: subject.period, basePeriod: base.period, changes: changesSince(baseClass, classOf) }
        : null,
    openings: mirrored.openings,
    beside: null,
  }
}

const standsFor = ({ classOf: { count, size } }: Pick<ClassPicture, 'classOf'>): string =>
  countWords(count / size)

const unitNote = (unit: string): string => (unit === 'jobs' ? 'jobs: jobs, not people' : unit)

/** The rule, and that a larger picture is not a smaller one with children added (the Alabama paradox, DOMAIN §5.2). */
function apportionedWords(
  size: number,
  rounding: Breakdown['rounding'],
  basePeriod: string | undefined,
): string {
  const children = size.toLocaleString('en-GB')
  const rule =
    rounding === 'two-way'
      ? `Rounded to ${children} by largest remainder, rows and both columns at once`
      : `Rounded to ${children} by largest remainder`
  const nested =
    size === CLASS_SIZE ? '' : ', on its own: pictures of other sizes do not lie one within another'
  const moved =
    basePeriod === undefined
      ? ''
      : ` Drawn from the picture of ${basePeriod}: a child moves only where the share changed by half a child or more.`
  return `${rule}${nested}.${moved}`
}
