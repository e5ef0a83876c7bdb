import type { GroupComparison } from '../../domain/class_of_thirty/group_comparison'
import type { ClassOfThirty } from '../../domain/class_of_thirty/class_of_thirty'
import type { ClassSubject } from './class_sentences'
import type { GroupChange } from '../../domain/class_of_thirty/class_over_time'
import type { Turnover } from '../../domain/class_of_thirty/turnover'
import type { Lens } from '../../domain/class_of_thirty/lens'
import type { Openings } from '../../domain/class_of_thirty/openings'

/** Everything the screen, the stage and the downloads say: made once from one answer. */
export interface ClassPicture {
  readonly lens: Lens
  readonly subject: ClassSubject
  readonly classOf: ClassOfThirty
  readonly title: string
  readonly finding: string
  /** The finding alone, short enough for a title: what is not known stands apart from it. */
  readonly headline: string
  readonly description: string
  /** Publisher, table, period, place, unit and licence. */
  readonly source: string
  /** What one figure stands for, and how the class was made whole. */
  readonly rounding: string
  /** How the class was made whole. */
  readonly roundingRule: string
  /** What the lens counts as what; '' where the labels say it. */
  readonly definition: string
  /** What must be in sight wherever the picture is; '' where nothing must. */
  readonly caveat: string
  /** What is wrong with the figures, or how many children are not known: at the end of the finding too. '' where nothing. */
  readonly warning: string
  /** The definition, and what a reader must know of the source. */
  readonly note: string
  readonly since: {
    readonly period: string
    readonly basePeriod: string
    readonly changes: readonly GroupChange[]
    /** Leavers and who fills their chairs; left out where nobody projects them. */
    readonly turnover?: Turnover
  } | null
  readonly openings: Openings | null
  readonly comparison: PictureComparison | null
}

/** The same picture of another place or of today, and every group of the two side by side. */
export interface PictureComparison {
  /** The main picture, as it is without a comparison. */
  readonly main: ClassPicture
  /** The other, its groups in the order of the main picture. */
  readonly picture: ClassPicture
  readonly names: { readonly main: string; readonly other: string }
  readonly groups: readonly GroupComparison[]
  /** The other is of an earlier year, and so stands first. */
  readonly otherFirst: boolean
}
