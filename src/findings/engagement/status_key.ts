import { DISPLAY_STATUSES, displayStatusOf } from '../../domain/engagement/engagement'
import type { EngagementStatus } from '../../domain/engagement/engagement'
import { MOST_TOLD_FROM_AFAR } from '../../domain/engagement/status_forms'
import type { LoadedHistory } from '../../domain/engagement/loaded_history'
import type { StatusName } from '../slides/slide_content'
import { statusShortLabel } from './status_sentences'

/** The statuses whose marks a key explains, least reached first; all five unless only some are drawn. */
export const statusKey = (
  history: LoadedHistory,
  drawn: readonly EngagementStatus[] = DISPLAY_STATUSES,
): StatusName[] =>
  DISPLAY_STATUSES.filter((status) => drawn.some((each) => displayStatusOf(each) === status)).map(
    (status) => ({
      status,
      label: statusShortLabel(status, history),
    }),
  )

/** What the key says where the marks of so many schools show their forms only when the map comes closer. */
export const statusKeyNote = (schools: number): string =>
  schools > MOST_TOLD_FROM_AFAR
    ? 'From afar so many are small: never is a cross, lapsed an upright stroke, one-off a dot, repeat a level stroke, sustained a large dot. Zoom in to tell their shapes.'
    : ''
