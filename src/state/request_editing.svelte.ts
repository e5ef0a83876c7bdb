import { MAX_REQUEST_DECISIONS, putDecision, removeDecision } from '../domain/requests/request_decisions'
import type { RequestDecision, RequestDecisions } from '../domain/requests/request_decisions'
import type { Project } from './project.svelte'
import { UndoStack } from './undo_stack.svelte'

const MAX_UNDO_STEPS = 50

interface Change {
  readonly before: RequestDecisions
  readonly after: RequestDecisions
}

/** What people decided about requests, and every change to it. */
export class RequestEditing {
  readonly #undoStack = new UndoStack<Change>(MAX_UNDO_STEPS)
  /** What was just done. */
  announcement = $state('')

  constructor(private readonly project: Pick<Project, 'decisions' | 'decide'>) {}

  get decisions(): RequestDecisions {
    return this.project.decisions.requestDecisions
  }

  /** False too where another project was opened since the last change. */
  get canUndo(): boolean {
    return this.#undoStack.last?.after === this.decisions
  }

  decide(decision: RequestDecision, announcement: string): void {
    const after = putDecision(this.decisions, decision)
    if (after.length > MAX_REQUEST_DECISIONS)
      this.announcement = `A project keeps decisions about ${MAX_REQUEST_DECISIONS} requests at most.`
    else this.#become(after, announcement)
  }

  /** The request waits again. */
  takeBack(requestId: string): void {
    this.#become(removeDecision(this.decisions, requestId), `${requestId} waits again.`)
  }

  undo(): void {
    if (!this.canUndo) return
    const change = this.#undoStack.pop()
    if (!change) return
    this.project.decide({ requestDecisions: change.before })
    this.announcement = 'The last decision is undone.'
  }

  #become(after: RequestDecisions, announcement: string): void {
    this.#undoStack.push({ before: this.decisions, after })
    this.project.decide({ requestDecisions: after })
    this.announcement = announcement
  }
}
