import { formatCount } from '../format_number'
import { formatDate, formatWindow } from '../../domain/time/academic_year'
import type { PriorityList } from '../../domain/project/dataset'
import { statusOf } from '../../domain/engagement/engagement'
import { historyOfRow } from '../../domain/gaps/priority_gap'
import { statusLabel } from '../engagement/status_sentences'
import { gapOrder } from '../../domain/gaps/gap_order'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { gapFinding, reasonOfRow } from '../gaps/gap_sentences'
import { countedOf } from '../engagement/counted_phrases'
import { loadedSource } from '../loaded_source'
import { scopeName } from '../scope'
import type { SlideContent } from './slide_content'

/** Schools on one slide: more are too small to read from the back. */
const MAX_LINES = 6

/** A gap list as a slide: its number alone, or the schools it starts with. */
export function gapsSlide(
  answer: GapsAnswer,
  viewState: ViewState,
  open: OpenData,
  list: PriorityList | undefined,
): SlideContent {
  const { question, school } = answer
  const { count, rest, never } = gapFinding(answer, viewState.everywhere)
  const listed = list && question.priorityOnly ? list : undefined
  const texts = {
    title: `${count}${rest}`.replace(/\.$/, ''),
    finding: never,
    definition: [
      `Not reached: no delivered engagement${countedOf(question)} in that time.`,
      listed ? `Priority: ${listed.name}, valid from ${formatDate(listed.validFrom)}.` : '',
    ]
      .join(' ')
      .trim(),
    source: loadedSource(
      open.dataset,
      scopeName(question.within, viewState.everywhere, question),
      formatWindow(question.window),
    ),
  }
  if (viewState.headline || school.length === 0 || !answer.known)
    return { kind: 'headline', texts, big: count === '' ? '' : formatCount(answer.notReached) }
  const order = [...gapOrder(answer, open.schools, viewState.sort, viewState.descending)].slice(0, MAX_LINES)
  return {
    kind: 'gaps',
    texts,
    listed: school.length,
    lines: order.flatMap((row) => {
      const index = school[row] ?? 0
      const status = statusOf(answer.status[row])
      if (status === null) return []
      return {
        name: open.schools.names[index] ?? '',
        place: open.schools.localAuthorities[index] ?? '',
        status,
        statusLabel: statusLabel(status, historyOfRow(answer, row)),
        reason: reasonOfRow(answer, row, open.schools, list?.name ?? null),
      }
    }),
  }
}
