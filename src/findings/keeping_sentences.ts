import { formatSavedAt } from '../domain/project/project_file'
import type { NamedVersion } from '../domain/project/kept'
import type { KeepingState } from '../state/keeping_state'

/** Whether the switch shows as on. */
export const isKeepingOn = ({ kind }: KeepingState): boolean =>
  kind === 'kept' || kind === 'saving' || kind === 'failed'

/** Whether pressing the switch does what it says. */
export const canSwitch = ({ kind }: KeepingState): boolean =>
  kind === 'off' || kind === 'kept' || kind === 'saving' || kind === 'failed'

/** Whether something is kept that can be cleared from this tab. */
export const hasCopy = ({ kind }: KeepingState): boolean =>
  kind !== 'off' && kind !== 'elsewhere' && kind !== 'impossible'

const formatVersion = ({ name, savedAt }: NamedVersion): string => `“${name}” of ${formatSavedAt(savedAt)}`

const formatSince = (savedAt: string | null): string =>
  savedAt === null ? '' : `, from ${formatSavedAt(savedAt)},`

/** The state of keeping in a sentence or two. `host` is the app's address: "127.0.0.1:4173". */
export function keepingSentences(state: KeepingState, host: string): string {
  switch (state.kind) {
    case 'off':
      return `Nothing is kept at ${host}. A project kept at another address or port is seen only there.`
    case 'saving':
      return 'Keeping it now.'
    case 'kept':
      return `Kept on ${formatSavedAt(state.savedAt)}. What you change is kept as you go.`
    case 'another':
      return `What is kept${formatSince(state.savedAt)} is another project than the one open, and stays as it is.`
    case 'conflict':
      return `The project was changed in two tabs, and only one version can be kept. Kept on this computer: ${formatVersion(state.kept)}. Open here and not kept: ${formatVersion(state.open)}.`
    case 'failed':
      return state.savedAt === null
        ? `It is not kept: ${state.why}.`
        : `It is not kept: ${state.why}. The copy from ${formatSavedAt(state.savedAt)} is still there.`
    case 'damaged':
      return `What is kept on this computer cannot be opened. ${state.why}`
    case 'elsewhere':
      return 'Reach Atlas is open in another tab, or was until a moment ago, and only one tab at a time keeps. What you change here is not kept until that tab has gone: close it, or save the project to a file.'
    case 'impossible':
      return 'This browser gives sites no place to keep files: save the project to a file instead.'
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

/** "10:31" for a moment of today, else "20 Nov". */
function shortTime(iso: string, now: Date): string {
  const moment = new Date(iso)
  return moment.toDateString() === now.toDateString() ? clock.format(moment) : day.format(moment)
}

/** The state of keeping in two to four words. */
export function keepingLabel(state: KeepingState, now = new Date()): string {
  switch (state.kind) {
    case 'off':
    case 'another':
    case 'impossible':
      return 'Not kept'
    case 'saving':
      return 'Keeping …'
    case 'kept':
      return `Kept ${shortTime(state.savedAt, now)}`
    case 'conflict':
      return 'Two versions'
    case 'failed':
      return 'Could not keep'
    case 'damaged':
      return 'Kept copy damaged'
    case 'elsewhere':
      return 'Another tab keeps'
  }
}

/** Whether a person has to do something, or what they do is lost. */
export const needsAction = ({ kind }: KeepingState): boolean =>
  kind === 'conflict' || kind === 'failed' || kind === 'damaged' || kind === 'elsewhere'
