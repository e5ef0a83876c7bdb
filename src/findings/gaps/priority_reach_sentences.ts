import { moreSchoolsNeeded, ragOf, reachRate } from '../../domain/coverage/coverage'
import type { Rag, Reach } from '../../domain/coverage/coverage'
import { phaseMix, withinPhase } from '../../domain/coverage/priority_reach'
import type { PhaseGroup, PriorityReach } from '../../domain/coverage/priority_reach'
import { targetInWindow } from '../../domain/coverage/targets'
import type { Target } from '../../domain/project/dataset'
import type { ReportingPhase } from '../../domain/school/phase'
import { isWholeYear, formatWindow } from '../../domain/time/academic_year'
import type { Window } from '../../domain/time/academic_year'
import { isNarrowed, type EngagementFilter } from '../../domain/engagement/activity_filter'
import { countedBy, countedOf, wholeTarget } from '../engagement/counted_phrases'
import { formatCount, formatRateToTenth } from '../format_number'

export interface PriorityQuestion extends EngagementFilter {
  readonly phase: ReportingPhase
  readonly window: Window
  readonly within?: { readonly area: string } | null
}

/** Priority reach against its target, its phases, and the list beside the rest. */
export interface PriorityFinding {
  /** "Priority reach 33.8% in 2024/25 (872 of 2,582 schools on the list), target 95%: 1,581 more would meet it." */
  readonly againstTarget: string
  readonly rag: Rag
  /** "The list is 1,538 secondary, 1,043 other and 1 primary." */
  readonly mix: string
  /** "Within secondary: list 51.1% (786 of 1,538), rest 63.8% (1,198 of 1,878)." One sentence a comparison. */
  readonly comparisons: readonly string[]
  readonly definition: string
}

/** Null where the list has no school in the area. */
export function priorityFinding(
  reach: PriorityReach,
  question: PriorityQuestion,
  targets: readonly Target[],
): PriorityFinding | null {
  const all = withinPhase(reach, 'all')
  if (all.list.schools === 0) return null
  const { target, phase } = targetOfPriority(reach, question, isNarrowed(question) ? [] : targets)
  const measured = phase === 'all' ? all.list : withinPhase(reach, phase).list
  const when = formatWindow(question.window)
  const of = phase === 'all' ? '' : ` ${phase}`
  const goal =
    target === null && isNarrowed(question)
      ? `not rated: ${wholeTarget(question)}.`
      : target === null
        ? isWholeYear(question.window)
          ? 'no target is loaded.'
          : 'not rated: the target is of a whole academic year.'
        : `target ${target.value}%: ${distanceToTarget(measured, target)}`
  const mix = phaseMix(reach)
  const comparedPhase = question.phase === 'all' ? mix[0]?.phase : question.phase
  const phases = comparedPhase === undefined ? [] : [comparison(reach, comparedPhase)]
  return {
    againstTarget: `Priority reach${countedBy(question)} ${formatRateToTenth(reachRate(measured))} in ${when} (${share(measured)}${of} schools on the list), ${goal}`,
    rag: ragOf(measured, target?.value ?? null),
    mix: `The list is ${new Intl.ListFormat('en-GB').format(mix.map(({ phase: each, list }) => `${formatCount(list.schools)} ${each}`))}.`,
    comparisons: [...phases, comparison(reach, 'all')],
    definition: `Reached: at least one delivered engagement${countedOf(question)} in ${when}. List: its schools in the register, of every phase. Rest: all other schools.${target ? ` Target: ${target.source}.` : ''}`,
  }
}

/** The target of the selected phase where there is one, otherwise the one of every phase. */
function targetOfPriority(
  reach: PriorityReach,
  { phase, window, within }: PriorityQuestion,
  targets: readonly Target[],
): { readonly target: Target | null; readonly phase: ReportingPhase } {
  const ofPhase = targetInWindow(targets, 'priority reach', phase, window, within?.area)
  return ofPhase && withinPhase(reach, phase).list.schools > 0
    ? { target: ofPhase, phase }
    : { target: targetInWindow(targets, 'priority reach', 'all', window, within?.area), phase: 'all' }
}

function distanceToTarget(reach: Reach, target: Target): string {
  const more = moreSchoolsNeeded(reach, target.value)
  return more === 0 ? 'met.' : `${formatCount(more)} more would meet it.`
}

function comparison(reach: PriorityReach, phase: PhaseGroup | 'all'): string {
  const { list, rest } = withinPhase(reach, phase)
  const where = phase === 'all' ? 'Over every phase' : `Within ${phase}`
  return `${where}: list ${rateAndShare(list)}, rest ${rateAndShare(rest)}.`
}

const share = ({ reached, schools }: Reach): string => `${formatCount(reached)} of ${formatCount(schools)}`

const rateAndShare = (reach: Reach): string =>
  reach.schools === 0 ? 'no schools' : `${formatRateToTenth(reachRate(reach))} (${share(reach)})`
