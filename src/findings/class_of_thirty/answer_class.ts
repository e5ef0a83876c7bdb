import { asClassOfThirty, CLASS_SIZE } from '../../domain/class_of_thirty/class_of_thirty'
import type { Breakdown } from '../../domain/class_of_thirty/breakdown'
import { classFinding, classInWords, classTitle } from './class_of_thirty_words'
import { changesSince } from '../../domain/class_of_thirty/class_over_time'
import { standBeside } from './class_comparison'
import type { ClassPicture } from './class_picture'
import type { ClassAnswer } from './class_question'
import { standsFor, unitNote } from './figure_words'
import { jobsMirrored } from './jobs_mirrored'
import type { Mirrored } from './mirrored'
import { pupilsMirrored } from './pupils_mirrored'

/** How many children, and the school whose roll they are where they are one. */
export interface DrawnAs {
  readonly size: number
  readonly school?: string
}

/**
 * What was answered, as a class of that size; `thisYear` parts what is from what is projected. Beside another place
 * or year the finding is the difference, and the source is that of both.
 */
export function classPicture(
  answer: ClassAnswer,
  thisYear: number,
  drawnAs: DrawnAs = { size: CLASS_SIZE },
  beside?: ClassAnswer,
): ClassPicture {
  const picture = pictureOf(mirroredOf(answer, thisYear), drawnAs)
  return beside ? standBeside(picture, pictureOf(mirroredOf(beside, thisYear), drawnAs)) : picture
}

const mirroredOf = (answer: ClassAnswer, thisYear: number): Mirrored =>
  'pupils' in answer ? pupilsMirrored(answer) : jobsMirrored(answer, thisYear)

function pictureOf(mirrored: Mirrored, drawnAs: DrawnAs): ClassPicture {
  const { size, school } = drawnAs
  const { lens, breakdown, base, source, definition, sourceNote } = mirrored
  const subject = { ...mirrored.subject, ...(school === undefined ? {} : { school }) }
  const baseClass = base && asClassOfThirty(base.breakdown, size)
  const classOf = asClassOfThirty(breakdown, size, baseClass ?? undefined)
  const apportioned = apportionedWords(drawnAs, breakdown.rounding, base?.period)
  return {
    lens,
    subject,
    classOf,
    title: classTitle(subject, size),
    finding: mirrored.finding?.(classOf) ?? classFinding(classOf),
    inWords: classInWords(subject, classOf),
    source,
    rounding: `Each figure stands for about ${standsFor(classOf)} ${unitNote(classOf.unit)}. ${apportioned}`,
    apportioned,
    definition,
    caveat: mirrored.caveat ?? '',
    note: [definition, sourceNote].filter((words) => words !== '').join(' '),
    since:
      base && baseClass
        ? { period: subject.period, basePeriod: base.period, changes: changesSince(baseClass, classOf) }
        : null,
    openings: mirrored.openings,
    beside: null,
  }
}

/** The rule, and that a larger picture is not a smaller one with children added (the Alabama paradox, DOMAIN §5.2). */
function apportionedWords(
  { size, school }: DrawnAs,
  rounding: Breakdown['rounding'],
  basePeriod: string | undefined,
): string {
  const children = size.toLocaleString('en-GB') + (school === undefined ? '' : `, the roll of ${school},`)
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
