import type { Decisions } from '../domain/project/decisions'
import type { Project } from './project.svelte'
import { UndoStack } from './undo_stack.svelte'

const MAX_UNDO_STEPS = 50

interface Change<Part> {
  readonly before: Part
  readonly after: Part
}

/** One part of the project's decisions, whose changes can be undone one at a time. */
export class UndoableDecisions<Key extends keyof Decisions> {
  readonly #undoStack = new UndoStack<Change<Decisions[Key]>>(MAX_UNDO_STEPS)
  /** What was just done. */
  announcement = $state('')

  constructor(
    private readonly project: Pick<Project, 'decisions' | 'decide'>,
    private readonly key: Key,
  ) {}

  get decisions(): Decisions[Key] {
    return this.project.decisions[this.key]
  }

  /** False too where another project was opened since the last change. */
  get canUndo(): boolean {
    return this.#undoStack.last?.after === this.decisions
  }

  undo(): void {
    if (!this.canUndo) return
    const change = this.#undoStack.pop()
    if (!change) return
    this.#put(change.before)
    this.announcement = 'The last decision is undone.'
  }

  protected become(after: Decisions[Key], announcement: string): void {
    this.#undoStack.push({ before: this.decisions, after })
    this.#put(after)
    this.announcement = announcement
  }

  #put(part: Decisions[Key]): void {
    this.project.decide({ [this.key]: part })
  }
}
