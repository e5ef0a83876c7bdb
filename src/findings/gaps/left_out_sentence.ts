import type { SchoolDirectory } from '../../domain/project/dataset'
import type { GapsQuestion } from '../../domain/gaps/priority_gap'
import { PHASES, PHASES_REPORTED_AS, PHASE_LABELS, REPORTING_PHASE_LABELS } from '../../domain/school/phase'

type Facts = Pick<SchoolDirectory, 'phase' | 'fsmPct' | 'groups'>

/**
 * Why a school is not in the gap list, as far as the register shows: its phase, area or share of free school meals.
 * `area` is the index of the selected area in its grouping, -1 for none.
 */
export function notListedSentence(
  { phase, fsmPct, groups }: Facts,
  school: number,
  { phase: reportingPhase, within, fsmAtLeast }: GapsQuestion,
  area: number,
): string {
  const reasons: string[] = []
  const own = PHASES[phase[school] ?? -1] ?? 'OTHER'
  if (!PHASES_REPORTED_AS[reportingPhase].includes(own))
    reasons.push(`its phase is ${PHASE_LABELS[own]} and not ${REPORTING_PHASE_LABELS[reportingPhase]}`)
  if (within && groups[within.grouping]?.[school] !== area) reasons.push(`it is not in ${within.area}`)
  const share = fsmPct[school] ?? NaN
  if (fsmAtLeast !== null && !(share >= fsmAtLeast))
    reasons.push(Number.isNaN(share) ? 'its FSM is not known' : `its FSM is under ${fsmAtLeast}%`)
  return reasons.length === 0
    ? 'Not in the list with these filters.'
    : `Not in the list with these filters: ${reasons.join(', ')}.`
}
