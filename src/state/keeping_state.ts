import type { KeptOpening, NamedVersion } from '../domain/project/kept'

/** Whether what is open is kept on this computer between visits. `savedAt` is when the copy there was saved. */
export type KeepingState =
  | { readonly kind: 'off' }
  | { readonly kind: 'saving'; readonly savedAt: string | null }
  | { readonly kind: 'kept'; readonly savedAt: string }
  /** What is kept is another project than the one open, and is left as it is. */
  | { readonly kind: 'another'; readonly savedAt: string | null }
  /** Another tab and this one both changed the project that is kept: a person says which one stays. */
  | { readonly kind: 'conflict'; readonly kept: NamedVersion; readonly open: NamedVersion }
  /** It could not be saved; the copy from `savedAt`, if any, is still there. */
  | { readonly kind: 'failed'; readonly why: string; readonly savedAt: string | null }
  /** What is kept cannot be opened. */
  | { readonly kind: 'damaged'; readonly why: string; readonly losses?: readonly string[] }
  /** Another tab keeps: this one leaves what is kept as it is, and takes over once that tab has gone. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'impossible' }

/** The state of a tab that has the lock. */
export function stateAfter(opening: KeptOpening): KeepingState {
  if (opening.outcome === 'impossible') return { kind: 'impossible' }
  if (opening.outcome === 'damaged')
    return { kind: 'damaged', why: opening.why, ...(opening.losses && { losses: opening.losses }) }
  return opening.outcome === 'opened' ? { kind: 'kept', savedAt: opening.note.savedAt } : { kind: 'off' }
}

/** A sentence for the screen, without its full stop. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return 'there is no room for it: the disk is full, or the browser gives this site no more'
  return error instanceof Error ? error.message : String(error)
}

/** Without this a browser short of room may clear what sites keep. */
export async function askToPersist(): Promise<void> {
  if ('navigator' in globalThis && 'storage' in navigator)
    await navigator.storage.persist().catch(() => false)
}
