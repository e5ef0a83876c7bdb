/** What of a picture can be another on stage, so that its children walk. */
export type PictureChange = 'year' | 'lens' | 'place'

export type StageCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'play'
  | 'exact'
  | 'guess'
  | 'reveal'
  | 'notes'
  | 'speaker'
  | 'child'
  | PictureChange
  | 'help'
  | 'stay'
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
  a: 'play',
  b: 'black',
  '.': 'black',
  e: 'exact',
  g: 'guess',
  r: 'reveal',
  n: 'notes',
  s: 'speaker',
  c: 'child',
  y: 'year',
  l: 'lens',
  p: 'place',
  '?': 'help',
  // What a clicker's Start key sends: the page must not be loaded again under the speaker.
  F5: 'stay',
  Escape: 'leave',
}

export const STAGE_HELP: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '→  Space  Page Down', does: 'Next' },
  { keys: '←  Page Up', does: 'Back' },
  { keys: 'Home  End', does: 'First, last' },
  { keys: 'G', does: 'Guess first' },
  { keys: '0 to 9', does: 'Type the room’s guess' },
  { keys: '↑  ↓', does: 'Count hands for the guess' },
  { keys: 'R', does: 'Reveal' },
  { keys: 'E', does: 'Exact numbers' },
  { keys: 'N', does: 'Notes' },
  { keys: 'S', does: 'Speaker window' },
  { keys: 'C', does: 'Words for children' },
  { keys: 'Y  L  P', does: 'Another year, lens; England or back' },
  { keys: 'A', does: 'Play by itself, or stop' },
  { keys: 'B', does: 'Black screen' },
  { keys: '?', does: 'These keys' },
  { keys: 'Escape', does: 'Leave' },
]

/**
 * The command of a key press. A focused button or tick box keeps Space, a button Enter too, and a select every key
 * but Escape.
 */
export function stageCommand(event: KeyboardEvent): StageCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  // Compared by tag name: elements of the speaker window are no instances of this window's classes.
  const control = event.target && 'tagName' in event.target ? event.target.tagName : ''
  if (event.key === ' ' && (control === 'BUTTON' || control === 'INPUT')) return undefined
  if (control === 'SELECT' && event.key !== 'Escape') return undefined
  return COMMANDS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
}

/** Pressed without another key, outside any list of choices. */
const isAlone = ({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey) && !(target && 'tagName' in target && target.tagName === 'SELECT')

/** A digit alone, typed outside any list of choices. */
export const isDigit = (event: KeyboardEvent): boolean => /^\d$/.test(event.key) && isAlone(event)

const HANDS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 }

/** By how many hands of the room a key changes the tally: 1, -1 or 0. */
export const handsOf = (event: KeyboardEvent): 1 | 0 | -1 => (isAlone(event) ? (HANDS[event.key] ?? 0) : 0)
