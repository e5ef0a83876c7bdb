import { reachColour } from './reach_ramp'
import { reachRate } from '../../domain/coverage/coverage'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import type { Grouping } from '../../domain/project/dataset'

/** A colour for each area of the grouping compared by; null where it has no schools of the phase. */
export const areaFillOf = (
  answer: CoverageAnswer,
  grouping: Grouping | undefined,
  steps: readonly number[],
): (string | null)[] =>
  (grouping?.areas ?? []).map((_, area) =>
    reachColour(
      reachRate({ schools: answer.areaSchools[area] ?? 0, reached: answer.areaReached[area] ?? 0 }),
      steps,
    ),
  )
