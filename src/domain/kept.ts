import type { ProjectNote } from './project_file'

/** What opening what is kept on this computer came to. `held`: this tab may keep; where false another one does. */
export type KeptOpening =
  | { readonly outcome: 'nothing'; readonly held: boolean }
  | { readonly outcome: 'opened'; readonly note: ProjectNote; readonly held: boolean }
  | { readonly outcome: 'damaged'; readonly why: string; readonly held: boolean }
  /** The browser has nowhere to keep it. */
  | { readonly outcome: 'impossible'; readonly why: string }
