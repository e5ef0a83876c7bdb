import type { Window } from '../time/academic_year'

/** Years that a log must go back from the end of a window before "never" can be said (DOMAIN §4.4). */
const YEARS_FOR_NEVER = 2

/** Whether a log that begins on a day (ISO; null where none is delivered) goes back under 24 months from a window's end. */
export const isShortHistory = (historyFrom: string | null, { to }: Window): boolean =>
  historyFrom !== null && `${Number(historyFrom.slice(0, 4)) + YEARS_FOR_NEVER}${historyFrom.slice(4)}` > to
