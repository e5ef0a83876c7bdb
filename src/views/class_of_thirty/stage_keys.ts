export type StageVerb = 'next' | 'back' | 'first' | 'last' | 'black' | 'exact' | 'help' | 'leave'

const VERBS: Readonly<Record<string, StageVerb>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  e: 'exact',
  '?': 'help',
  Escape: 'leave',
}

export const STAGE_HELP: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '→  Space  Page Down', does: 'Next' },
  { keys: '←  Page Up', does: 'Back' },
  { keys: 'Home  End', does: 'First, last' },
  { keys: 'E', does: 'Exact numbers' },
  { keys: 'B', does: 'Black screen' },
  { keys: '?', does: 'These keys' },
  { keys: 'Escape', does: 'Leave' },
]

/** What a key press asks of the stage. Space and Enter on a button are the button's own. */
export function stageVerb(event: KeyboardEvent): StageVerb | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (event.key === ' ' && event.target instanceof HTMLButtonElement) return undefined
  return VERBS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
}
