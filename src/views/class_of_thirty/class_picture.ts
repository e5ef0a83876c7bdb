import { asClassOfThirty, CLASS_SIZE } from '../../domain/class_of_thirty'
import type { ClassOfThirty, ClassSize } from '../../domain/class_of_thirty'
import { classFinding, classInWords, classTitle, jobsWords } from '../../domain/class_of_thirty_words'
import type { ClassSubject } from '../../domain/class_of_thirty_words'
import { changesSince } from '../../domain/class_over_time'
import type { GroupChange } from '../../domain/class_over_time'
import { LENS_DEFINITION } from '../../domain/job_groups'
import type { Lens } from '../../domain/job_groups'
import type { JobsCatalogueEntry, JobsFigure } from '../../domain/jobs'
import { jobSource, jobSourceNote } from './job_source'

export interface ClassQuestion {
  readonly lens: Lens
  readonly place: JobsCatalogueEntry
  readonly year: number
  /** Today's year, to compare with; null where it is the year shown, or the only one. */
  readonly baseYear: number | null
}

/** An answer carries its question, so words and figures are always of one place and year. */
export interface ClassAnswer {
  readonly question: ClassQuestion
  readonly figures: readonly JobsFigure[]
  readonly baseFigures: readonly JobsFigure[] | null
}

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
  readonly since: { readonly year: number; readonly changes: readonly GroupChange[] } | null
}

export function classPicture(
  answer: ClassAnswer,
  thisYear: number,
  size: ClassSize = CLASS_SIZE,
): ClassPicture {
  const { lens, place, year, baseYear } = answer.question
  const classOf = asClassOfThirty(place.classification, answer.figures, size, lens)
  const subject = { areaName: place.areaName, year, projected: year > thisYear }
  const base = answer.baseFigures && asClassOfThirty(place.classification, answer.baseFigures, size, lens)
  const definition = LENS_DEFINITION[lens]
  const apportioned = apportionedWords(size)
  return {
    lens,
    subject,
    classOf,
    title: classTitle(subject, size),
    finding: classFinding(classOf),
    inWords: classInWords(subject, classOf),
    source: jobSource(place, year),
    rounding: `Each figure stands for about ${jobsWords(classOf.jobs / size)} jobs: jobs, not people. ${apportioned}`,
    apportioned,
    definition,
    note: [definition, jobSourceNote(place.sourceId)].filter((words) => words !== '').join(' '),
    since: base && baseYear !== null ? { year: baseYear, changes: changesSince(base, classOf) } : null,
  }
}

/** The rule, and that a larger picture is not a smaller one with children added (the Alabama paradox, DOMAIN §5.2). */
const apportionedWords = (size: ClassSize): string =>
  size === CLASS_SIZE
    ? `Rounded to ${size} by largest remainder.`
    : `Rounded to ${size} by largest remainder, on its own: pictures of 10, 30 and 100 do not lie one within another.`
