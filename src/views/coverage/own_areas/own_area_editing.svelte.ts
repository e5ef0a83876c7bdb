import {
  nameProblem,
  type OwnArea,
  type OwnAreaAnswer,
  type OwnAreaDraft,
} from '../../../domain/own_areas/own_area'
import {
  draftSentence,
  holdingSentence,
  madeSentence,
  nameSentence,
} from '../../../findings/own_areas/own_area_sentences'
import type { Answering } from '../../../warehouse/warehouse'
import type { Project } from '../../../state/project.svelte'
import { UndoStack } from '../../../state/undo_stack.svelte'

const MAX_UNDO_STEPS = 20

interface Change {
  readonly before: readonly OwnArea[]
  readonly after: readonly OwnArea[]
}

/** The areas that people made, and every change to them. */
export class OwnAreaEditing {
  readonly #undoStack = new UndoStack<Change>(MAX_UNDO_STEPS)
  /** What was just done. */
  announcement = $state('')
  /** Why nothing could be made; one sentence. */
  problem = $state('')

  constructor(
    private readonly project: Pick<Project, 'decisions' | 'decide'>,
    private readonly warehouse: Answering<'ownAreaSchools'>,
  ) {}

  get areas(): readonly OwnArea[] {
    return this.project.decisions.ownAreas
  }

  /** False too where another project was opened since the last change. */
  get canUndo(): boolean {
    return this.#undoStack.last?.after === this.areas
  }

  /** Makes an area; undefined, with the reason in `problem`, where it cannot be made. */
  async make(name: string, draft: OwnAreaDraft): Promise<OwnArea | undefined> {
    this.announcement = ''
    this.problem = draftSentence(draft) || nameSentence(nameProblem(this.areas, name))
    if (this.problem !== '') return undefined
    const answer = await this.warehouse.ownAreaSchools(draft)
    return this.#keep(name, answer)
  }

  remove(area: OwnArea): void {
    this.problem = ''
    this.#become(
      this.areas.filter((each) => each !== area),
      `“${area.name}” is deleted. Undo brings it back.`,
    )
  }

  undo(): void {
    if (!this.canUndo) return
    const change = this.#undoStack.pop()
    if (!change) return
    this.project.decide({ ownAreas: change.before })
    this.announcement = 'The last change is undone.'
  }

  #keep(name: string, answer: OwnAreaAnswer): OwnArea | undefined {
    this.problem = holdingSentence(answer)
    if (this.problem !== '' || !answer.shape) return undefined
    const area: OwnArea = { name: name.trim(), set: answer.set, shape: answer.shape }
    this.#become([...this.areas, area], madeSentence(area, answer))
    return area
  }

  #become(after: readonly OwnArea[], announcement: string): void {
    this.#undoStack.push({ before: this.areas, after })
    this.project.decide({ ownAreas: after })
    this.announcement = announcement
  }
}
