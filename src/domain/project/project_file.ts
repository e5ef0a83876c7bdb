import type { Decisions } from './decisions'

/** What goes into a project file beside the tables. */
export interface ProjectNote {
  /** As people named it; the file is named after it. */
  readonly name: string
  /** When it was saved: ISO date and time, UTC. */
  readonly savedAt: string
  /** The version of the app that saved it. */
  readonly app: string
  /** What was on screen: the query part of the address. No data row is in it. */
  readonly address: string
  readonly decisions: Decisions
}

/** The result of opening a project file. A refused file leaves the open project as it was. */
export type ProjectOpening =
  | {
      readonly outcome: 'opened'
      readonly note: ProjectNote
      /** What was left out because it was about people, a phrase each. */
      readonly leftOut?: readonly string[]
      /** Columns of prepared tables that no table has, as "colour of schools.parquet": not read. */
      readonly otherColumns?: readonly string[]
    }
  /** Some of it is damaged: `losses` are what would be missing, a phrase each, if the rest were opened. */
  | { readonly outcome: 'damaged'; readonly why: string; readonly losses: readonly string[] }
  | { readonly outcome: 'refused'; readonly why: string }

export const PROJECT_FILE_ENDING = '.reachatlas'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** When a project was saved, as the person's own clock had it: "22 November 2026 at 09:31". */
export const formatSavedAt = (iso: string): string => moment.format(new Date(iso))

export const nowIso = (): string => new Date().toISOString()
