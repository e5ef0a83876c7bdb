import type { OpenRequest } from '../../domain/requests/candidates'
import type { RequestDecision, RequestDecisions } from '../../domain/requests/request_decisions'
import { formatDate } from '../../domain/time/academic_year'
import { agreeing, counted } from '../../domain/words/counted'
import { barrierWords } from '../plan/visit_state_labels'

/** "Matched with V-0203 on 3 March 2026."; "Unfilled, distance, on 3 March 2026." */
export function decisionWords({ status, volunteer, barrier, detail, decidedOn }: RequestDecision): string {
  const why = barrierWords(barrier, detail)
  const reason = why === '' ? '' : ` (${why})`
  const on = ` on ${formatDate(decidedOn)}.`
  switch (status) {
    case 'matched':
      return `Matched with ${volunteer ?? 'somebody'}${on}`
    case 'unfilled_expired':
      return `Marked as unfilled${reason}${on}`
    case 'declined_by_school':
      return `Declined by the school${reason}${on}`
  }
}

/** What became of the requests here; a decline is no unmet demand. '' where nothing was decided. */
export function decidedSentence(decisions: RequestDecisions): string {
  if (decisions.length === 0) return ''
  const of = (status: RequestDecision['status']): number =>
    decisions.filter((decision) => decision.status === status).length
  const [matched, unfilled, declined] = [of('matched'), of('unfilled_expired'), of('declined_by_school')]
  const parts = [
    matched === 0 ? '' : counted(matched, 'match', 'matches'),
    unfilled === 0
      ? ''
      : `${unfilled} unfilled, which ${agreeing(unfilled, 'counts', 'count')} as unmet demand`,
    declined === 0
      ? ''
      : `${declined} declined by the school, which ${agreeing(declined, 'does', 'do')} not count as unmet demand`,
  ].filter((part) => part !== '')
  return `Decided here: ${parts.join('; ')}.`
}

/** Why decisions have no effect: their request is not in the file, or the file says what became of it; '' where all have. */
export function decisionsWithoutEffect(
  decisions: RequestDecisions,
  requests: readonly OpenRequest[],
  isWaiting: (request: OpenRequest) => boolean,
): string {
  const of = new Map(requests.map((request) => [request.id, request]))
  const gone = decisions.filter(({ request }) => !of.has(request)).length
  const newer = decisions.filter(({ request }) => {
    const known = of.get(request)
    return known !== undefined && !isWaiting(known)
  }).length
  return [
    gone === 0
      ? ''
      : `${counted(gone, 'decision')} ${agreeing(gone, 'is', 'are')} about requests that the loaded file does not have.`,
    newer === 0
      ? ''
      : `Of ${counted(newer, 'decided request')} the file itself says what became of it, which counts.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
