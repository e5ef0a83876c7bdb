import { saySavedAt } from '../../../domain/project_file'
import type { KeepingState } from '../../../state/keeping.svelte'

/** Whether the switch shows as on. */
export const isOn = ({ kind }: KeepingState): boolean =>
  kind === 'kept' || kind === 'saving' || kind === 'failed'

/** Whether pressing the switch does what it says. */
export const canSwitch = ({ kind }: KeepingState): boolean =>
  kind === 'off' || kind === 'kept' || kind === 'saving' || kind === 'failed'

/** Whether something is kept that can be cleared from this tab. */
export const hasCopy = ({ kind }: KeepingState): boolean =>
  kind !== 'off' && kind !== 'elsewhere' && kind !== 'impossible'

const from = (savedAt: string | null): string => (savedAt === null ? '' : `, from ${saySavedAt(savedAt)},`)

/** Where keeping stands, in a sentence or two; '' where there is nothing to say. */
export function sayKeeping(state: KeepingState): string {
  switch (state.kind) {
    case 'off':
      return ''
    case 'saving':
      return 'Keeping it now.'
    case 'kept':
      return `Kept on ${saySavedAt(state.savedAt)}. What you change is kept as you go.`
    case 'another':
      return `What is kept${from(state.savedAt)} is another project than the one open, and stays as it is.`
    case 'failed':
      return state.savedAt === null
        ? `It is not kept: ${state.why}.`
        : `It is not kept: ${state.why}. The copy from ${saySavedAt(state.savedAt)} is still there.`
    case 'damaged':
      return `What is kept on this computer cannot be opened. ${state.why}`
    case 'elsewhere':
      return 'Reach Atlas is open in another tab, which keeps the project. What you change here is not kept.'
    case 'impossible':
      return 'This browser gives sites no place to keep files: save the project to a file instead.'
  }
}
