import { messageOf } from '../domain/words/message_of'
import type { KeptOpening, NamedVersion } from '../domain/project/kept'

/** Whether what is open is kept on this computer between visits. `savedAt` is when the copy there was saved. */
export type KeepingState =
  | { readonly kind: 'off' }
  | { readonly kind: 'saving'; readonly savedAt: string | null }
  | { readonly kind: 'kept'; readonly savedAt: string }
  /** The kept project is not the open one, and is not changed. */
  | { readonly kind: 'another'; readonly savedAt: string | null }
  /** Another tab and this one both changed the kept project: a person chooses one. */
  | { readonly kind: 'conflict'; readonly kept: NamedVersion; readonly open: NamedVersion }
  /** It could not be saved; the copy from `savedAt`, if any, is still there. */
  | { readonly kind: 'failed'; readonly why: string; readonly savedAt: string | null }
  /** The kept copy cannot be opened. */
  | { readonly kind: 'damaged'; readonly why: string; readonly losses?: readonly string[] }
  /** Another tab keeps the project: this one does not change the kept copy, and takes over once that tab is closed. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'impossible' }

/** Nothing is kept on this computer, as far as this tab knows. */
export const isNothingKept = ({ kind }: KeepingState): boolean => kind === 'off' || kind === 'impossible'

/** The state of a tab that has the lock. */
export function stateAfterOpening(opening: KeptOpening): KeepingState {
  if (opening.outcome === 'impossible') return { kind: 'impossible' }
  if (opening.outcome === 'damaged')
    return { kind: 'damaged', why: opening.why, ...(opening.losses && { losses: opening.losses }) }
  return opening.outcome === 'opened' ? { kind: 'kept', savedAt: opening.note.savedAt } : { kind: 'off' }
}

/** A sentence for the screen, without its full stop. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return 'there is no room for it: the disk is full, or the browser gives this site no more'
  return messageOf(error)
}

/** Asks the browser not to clear this site’s storage when it is short of space. */
export async function requestPersistence(): Promise<void> {
  if ('navigator' in globalThis && 'storage' in navigator)
    await navigator.storage.persist().catch(() => false)
}
