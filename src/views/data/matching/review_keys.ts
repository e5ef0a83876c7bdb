/** What a key asks for while the list or the candidates have the focus. */
export type ReviewKey = 'accept' | 'none' | 'undo' | { readonly candidate: number }

/** Elements that keep their keys for themselves. */
const OWN_KEYS = 'button, input:not([type="radio"]), select, a, summary'

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget | null
}

/** Enter accepts, N is none of these, U undoes, 1 to 5 choose; undefined for any other key. */
export function keyOf({ key, ctrlKey, metaKey, altKey, target }: Pressed): ReviewKey | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (target instanceof Element && target.matches(OWN_KEYS)) return undefined
  if (key === 'Enter') return 'accept'
  if (key.toLowerCase() === 'n') return 'none'
  if (key.toLowerCase() === 'u') return 'undo'
  return /^[1-5]$/.test(key) ? { candidate: Number(key) - 1 } : undefined
}
