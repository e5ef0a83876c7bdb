export type StageCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'exact'
  | 'guess'
  | 'reveal'
  | 'notes'
  | 'speaker'
  | 'child'
  | 'help'
  | 'leave'

const COMMANDS: Readonly<Record<string, StageCommand>> = {
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
  g: 'guess',
  r: 'reveal',
  n: 'notes',
  s: 'speaker',
  c: 'child',
  '?': 'help',
  Escape: 'leave',
}

export const STAGE_HELP: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '→  Space  Page Down', does: 'Next' },
  { keys: '←  Page Up', does: 'Back' },
  { keys: 'Home  End', does: 'First, last' },
  { keys: 'G', does: 'Guess first' },
  { keys: 'R', does: 'Reveal' },
  { keys: 'E', does: 'Exact numbers' },
  { keys: 'N', does: 'Notes' },
  { keys: 'S', does: 'Speaker window' },
  { keys: 'C', does: 'Words for children' },
  { keys: 'B', does: 'Black screen' },
  { keys: '?', does: 'These keys' },
  { keys: 'Escape', does: 'Leave' },
]

/** What a key press asks of the stage. Space and Enter on a button, or space on a box to tick, are its own, and every key but Escape is a choice's. */
export function stageCommand(event: KeyboardEvent): StageCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  // Not by its class: the speaker window has classes of its own.
  const control = event.target && 'tagName' in event.target ? event.target.tagName : ''
  if (event.key === ' ' && (control === 'BUTTON' || control === 'INPUT')) return undefined
  if (control === 'SELECT' && event.key !== 'Escape') return undefined
  return COMMANDS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
}
