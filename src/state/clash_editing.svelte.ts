import {
  MAX_CLASH_DECISIONS,
  putClashDecision,
  removeClashDecision,
  type ClashDecision,
} from '../domain/calendar/clash_decisions'
import type { Project } from './project.svelte'
import { UndoableDecisions } from './undoable_decisions.svelte'

/** What people decided about clashes and duplications, and every change to it. */
export class ClashEditing extends UndoableDecisions<'clashDecisions'> {
  constructor(project: Pick<Project, 'decisions' | 'decide'>) {
    super(project, 'clashDecisions')
  }

  decide(decision: ClashDecision, announcement: string): void {
    const after = putClashDecision(this.decisions, decision)
    if (after.length > MAX_CLASH_DECISIONS)
      this.announcement = `A project keeps decisions about ${MAX_CLASH_DECISIONS} pairs of events at most.`
    else this.become(after, announcement)
  }

  /** The two events are to settle again, as their calendars have them. */
  takeBack(pair: string): void {
    this.become(removeClashDecision(this.decisions, pair), 'The decision is taken back.')
  }
}
