import type { ProjectNote } from './project_file'

/** The result of opening the copy kept on this computer. `hasLock`: this tab may save; otherwise another tab does. */
export type KeptOpening =
  | { readonly outcome: 'nothing'; readonly hasLock: boolean }
  | {
      readonly outcome: 'opened'
      readonly note: ProjectNote
      readonly hasLock: boolean
      /** What was left out because it was about people, a phrase each. */
      readonly leftOut?: readonly string[]
    }
  /** `losses`: what would be missing, a phrase each, if the rest were opened; none where nothing can be. */
  | {
      readonly outcome: 'damaged'
      readonly why: string
      readonly hasLock: boolean
      readonly losses?: readonly string[]
    }
  /** The browser has no private file system. */
  | { readonly outcome: 'impossible'; readonly why: string }

/** A project with the time it was last saved or changed: ISO date and time, UTC. */
export interface NamedVersion {
  readonly name: string
  readonly savedAt: string
}

/** The copy on this computer at the moment this tab gets the lock. */
export type KeptNow =
  | { readonly outcome: 'nothing' }
  | ({ readonly outcome: 'kept' } & NamedVersion)
  | { readonly outcome: 'damaged' }

/** Name of the error of a save while another tab has the lock. */
export const KEPT_ELSEWHERE = 'KeptElsewhere'
