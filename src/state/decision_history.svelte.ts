import type { Decisions } from '../domain/project/decisions'
import { UndoStack } from './undo_stack.svelte'

/** The parts of the decisions whose changes can be undone one at a time. */
type UndoablePart = 'activityCodes' | 'schoolMatches' | 'employerMatches'

/**
 * What parts of the decisions were before each change that a person made, for as long as the project is open: whatever
 * else was on screen in between, the last change can be undone.
 */
export class DecisionHistory {
  readonly activityCodes = new UndoStack<Decisions['activityCodes']>()
  readonly schoolMatches = new UndoStack<Decisions['schoolMatches']>()
  readonly employerMatches = new UndoStack<Decisions['employerMatches']>()

  /** Another project has been opened, whose decisions these are not. */
  clear(): void {
    const parts: readonly UndoablePart[] = ['activityCodes', 'schoolMatches', 'employerMatches']
    for (const part of parts) this[part].clear()
  }
}
