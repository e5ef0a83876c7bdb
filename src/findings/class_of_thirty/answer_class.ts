import { asClassOfThirty, CLASS_SIZE, unknownChildren } from '../../domain/class_of_thirty/class_of_thirty'
import type { Breakdown } from '../../domain/class_of_thirty/breakdown'
import { classFinding, classHeadline, describeClass, classTitle } from './class_sentences'
import { changesSince } from '../../domain/class_of_thirty/class_over_time'
import { compareClasses } from './class_comparison'
import { gapSentence } from './job_source'
import { intervalSentence } from './reading_sentences'
import { turnoverOf } from '../../domain/class_of_thirty/turnover'
import { counted } from '../../domain/words/counted'
import type { JobGap } from '../../domain/jobs/job_gap'
import type { ClassPicture } from './class_picture'
import type { ClassAnswer } from './class_question'
import { formatCountPerChild, unitNote } from './figure_sentences'
import { mirrorJobs } from './mirror_jobs'
import type { MirroredFigures } from './mirrored_figures'
import { mirrorPupils } from './mirror_pupils'

/** How many children, and the school whose roll they are where they are one. */
export interface ClassSizing {
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
  sizing: ClassSizing = { size: CLASS_SIZE },
  other?: ClassAnswer,
): ClassPicture {
  const picture = pictureOf(mirrorFigures(answer, thisYear), sizing)
  return other ? compareClasses(picture, pictureOf(mirrorFigures(other, thisYear), sizing)) : picture
}

const mirrorFigures = (answer: ClassAnswer, thisYear: number): MirroredFigures =>
  'pupils' in answer ? mirrorPupils(answer) : mirrorJobs(answer, thisYear)

function pictureOf(mirrored: MirroredFigures, sizing: ClassSizing): ClassPicture {
  const { size, school } = sizing
  const { lens, breakdown, base, source, definition, sourceNote } = mirrored
  const subject = { ...mirrored.subject, ...(school === undefined ? {} : { school }) }
  const baseClass = base && asClassOfThirty(base.breakdown, size)
  const classOf = asClassOfThirty(breakdown, size, baseClass ?? undefined)
  const roundingRule = roundingSentences(sizing, breakdown.rounding, base?.period)
  const { gap } = mirrored
  const turnover = mirrored.turnover && turnoverOf(mirrored.turnover, size)
  const warning = joinSentences(mirrored.warning ?? '', gap ? unknownSentence(gap, breakdown, size) : '')
  return {
    lens,
    subject,
    classOf,
    title: classTitle(subject, size),
    finding: joinSentences(mirrored.finding?.(classOf) ?? classFinding(classOf, lens), warning),
    headline: mirrored.finding?.(classOf) ?? classHeadline(classOf, lens),
    description: describeClass(subject, classOf),
    source,
    rounding: `Each figure stands for about ${formatCountPerChild(classOf)} ${unitNote(classOf.unit)}. ${roundingRule}`,
    roundingRule,
    definition,
    caveat: joinSentences(
      mirrored.caveat ?? '',
      gap ? gapSentence(gap, classOf.unit) : '',
      intervalSentence(classOf),
    ),
    warning,
    note: joinSentences(definition, sourceNote),
    since:
      base && baseClass
        ? {
            period: subject.period,
            basePeriod: base.period,
            changes: changesSince(baseClass, classOf),
            ...(turnover ? { turnover } : {}),
          }
        : null,
    openings: mirrored.openings,
    comparison: null,
  }
}

const joinSentences = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ')

/** "Not known: up to 2 of the 30, in 3 groups without a figure." */
function unknownSentence({ missing }: JobGap, breakdown: Breakdown, size: number): string {
  const { least, most } = unknownChildren(breakdown, size) ?? { least: 0, most: 0 }
  const children = least === most ? String(most) : least === 0 ? `up to ${most}` : `${least} to ${most}`
  const groups = counted(missing.length, 'group')
  return most === 0
    ? `Not known: less than one of the ${size}, in ${groups} without a figure.`
    : `Not known: ${children} of the ${size}, in ${groups} without a figure.`
}

/** The rule, and that a larger picture is not a smaller one with children added (the Alabama paradox, DOMAIN §5.2). */
function roundingSentences(
  { size, school }: ClassSizing,
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
