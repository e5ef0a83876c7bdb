import type { Window } from '../time/academic_year'

/** How far the loaded log reaches round a window: what a status may claim about visits that are not there. */
export interface LoadedHistory {
  /** The log begins under 24 months before the window's end. */
  readonly isShort: boolean
  /** The window's last day where the log has delivered visits after it, else null: "never" is then only "by that day". */
  readonly until: string | null
}

/** Years that a log must go back from the end of a window before a status can be "never" (DOMAIN §4.4). */
const YEARS_FOR_NEVER = 2

/** The history of a log whose delivered visits lie between two days (ISO; null where none is delivered). */
export function loadedHistory(first: string | null, last: string | null, { to }: Window): LoadedHistory {
  return {
    isShort: first !== null && `${Number(first.slice(0, 4)) + YEARS_FOR_NEVER}${first.slice(4)}` > to,
    until: last !== null && last > to ? to : null,
  }
}

/** A log that goes back far enough and ends with the window. */
export const WHOLE_HISTORY: LoadedHistory = { isShort: false, until: null }

/** What may be claimed of one school: that the log goes on matters only to a school it has visits of after the window. */
export const historyOfSchool = (history: LoadedHistory, reachedSince: boolean): LoadedHistory =>
  reachedSince ? history : { ...history, until: null }
