import { MAX_REQUEST_DECISIONS, putDecision, removeDecision } from '../domain/requests/request_decisions'
import type { RequestDecision } from '../domain/requests/request_decisions'
import type { Project } from './project.svelte'
import { UndoableDecisions } from './undoable_decisions.svelte'

/** What people decided about requests, and every change to it. */
export class RequestEditing extends UndoableDecisions<'requestDecisions'> {
  constructor(project: Pick<Project, 'decisions' | 'decide'>) {
    super(project, 'requestDecisions')
  }

  decide(decision: RequestDecision, announcement: string): void {
    const after = putDecision(this.decisions, decision)
    if (after.length > MAX_REQUEST_DECISIONS)
      this.announcement = `A project keeps decisions about ${MAX_REQUEST_DECISIONS} requests at most.`
    else this.become(after, announcement)
  }

  /** The request waits again. */
  takeBack(requestId: string): void {
    this.become(removeDecision(this.decisions, requestId), `${requestId} waits again.`)
  }
}
