import type { Window } from '../time/academic_year'
import { ENGAGEMENT_STATUS_LABELS } from './engagement'
import type { EngagementStatus } from './engagement'

/** Years that a log must go back from the end of a window before "never" can be said (DOMAIN §4.4). */
const YEARS_FOR_NEVER = 2

/** Whether a log that begins on a day (ISO; null where none is delivered) goes back under 24 months from a window's end. */
export const isShortHistory = (historyFrom: string | null, { to }: Window): boolean =>
  historyFrom !== null && `${Number(historyFrom.slice(0, 4)) + YEARS_FOR_NEVER}${historyFrom.slice(4)}` > to

const NONE_IN_HISTORY = 'None in loaded history'

/** The label of a status; of a short history "never reached" would claim too much. */
export const statusLabel = (status: EngagementStatus, shortHistory: boolean): string =>
  status === 'never' && shortHistory ? NONE_IN_HISTORY : ENGAGEMENT_STATUS_LABELS[status]
