import type { CoverageQuestion } from '../coverage/coverage'
import type { NonSchool } from './non_school'
import type { ActivityMix, TypeCounts } from './activity_mix'

/** What was delivered at schools of a list, against the rest of the same scope. */
export interface MixQuestion extends CoverageQuestion {
  readonly listId: string | null
}

export interface MixAnswer {
  readonly question: MixQuestion
  readonly version: number
  /** False while no log is open. */
  readonly known: boolean
  /** '' without a list. */
  readonly listName: string
  /** Schools of the scope on the list and off it. */
  readonly schools: { readonly list: number; readonly rest: number }
  /** Every type that was delivered, "other" and not given with them. */
  readonly counts: readonly TypeCounts[]
  /** Null where the list or the rest has no activity of a known type. */
  readonly mix: ActivityMix | null
  /** What was delivered at settings that are no school, whatever the phase, area and list. */
  readonly nonSchool: NonSchool
}
