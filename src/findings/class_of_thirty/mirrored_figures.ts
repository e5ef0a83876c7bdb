import type { Breakdown } from '../../domain/class_of_thirty/breakdown'
import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import type { ClassSubject } from './class_sentences'
import type { JobGap } from '../../domain/jobs/job_gap'
import type { Lens } from '../../domain/class_of_thirty/lens'
import type { TurnoverFigures } from './class_question'
import type { Openings } from '../../domain/class_of_thirty/openings'

/** One answer about one place and time, ready to be drawn at any size. */
export interface MirroredFigures {
  readonly lens: Lens
  readonly subject: ClassSubject
  readonly breakdown: Breakdown
  /** The same place in another year, to draw from and compare with; null where there is none. */
  readonly base: { readonly period: string; readonly breakdown: Breakdown } | null
  /** Publisher, table, period, place, unit and licence; '' where there is none, and then nothing may leave. */
  readonly source: string
  /** What the lens counts as what; '' where the labels say it. */
  readonly definition: string
  /** What a reader must know of the source. */
  readonly sourceNote: string
  /** What must be in sight wherever these figures are; left out where nothing must. */
  readonly caveat?: string
  /** What is wrong with the figures, to stand beside the finding; left out where nothing is. */
  readonly warning?: string
  /** What the figures leave unknown; left out where nothing is. */
  readonly gap?: JobGap
  /** The finding in words of the lens's own; by default it names the largest groups. */
  readonly finding?: (classOf: ClassOfThirty) => string
  readonly openings: Openings | null
  /** What changes hands between the base year and this one; left out where nobody says. */
  readonly turnover?: TurnoverFigures
}
