import type { Window } from '../time/academic_year'
import type { Area } from '../coverage/coverage'
import type { PupilBounds } from '../engagement/encounter_bounds'
import type { ReportingPhase } from '../school/phase'

export interface PupilsQuestion {
  readonly phase: ReportingPhase
  readonly window: Window
  readonly within: Area | null
}

/** The pupils of the loaded schools in scope. All numbers are counts, except those of type Bounds; HIDDEN_COUNT where few. */
export interface PupilsAnswer {
  /** Schools with a roll, and the pupils on it. */
  readonly schools: number
  readonly pupils: number
  /** Schools left out of everything, because the register has no roll, or so small a one that it is hidden. */
  readonly withoutRoll: number
  /** Schools left out of pupils or of free school meals, as they have so few pupils that the figure is hidden. */
  readonly hidden: number
  /** Of schools with a roll and a per cent on free school meals. */
  readonly meals: { readonly schools: number; readonly pupils: number; readonly eligible: number }
  /** Pupils who met delivered activities of the window once, twice, four times or more. */
  readonly once: PupilBounds
  readonly twice: PupilBounds
  readonly fourTimes: PupilBounds
  /** Delivered activities that meet pupils, and those of them without a headcount. */
  readonly activities: number
  readonly withoutHeadcount: number
}
