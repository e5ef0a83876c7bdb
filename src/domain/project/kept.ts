import type { ProjectNote } from './project_file'

/** What opening what is kept on this computer came to. `held`: this tab may keep; where false another one does. */
export type KeptOpening =
  | { readonly outcome: 'nothing'; readonly hasLock: boolean }
  | { readonly outcome: 'opened'; readonly note: ProjectNote; readonly hasLock: boolean }
  | { readonly outcome: 'damaged'; readonly why: string; readonly hasLock: boolean }
  /** The browser has nowhere to keep it. */
  | { readonly outcome: 'impossible'; readonly why: string }

/** A project with the time it was last saved or changed: ISO date and time, UTC. */
export interface NamedVersion {
  readonly name: string
  readonly savedAt: string
}

/** What is kept on this computer at the moment this tab becomes the one that keeps. */
export type KeptNow =
  | { readonly outcome: 'nothing' }
  | ({ readonly outcome: 'kept' } & NamedVersion)
  | { readonly outcome: 'damaged' }

/** Name of the error of a save while another tab has the lock. */
export const KEPT_ELSEWHERE = 'KeptElsewhere'
