import type { StorySlide } from '../../domain/project/decisions'
import { changeSlide, isSameStory, moveSlide, removeSlide } from '../../domain/project/story'
import type { Story } from '../../domain/project/story'
import type { Address } from '../../state/address/address.svelte'
import type { Project } from '../../state/project.svelte'
import { UndoStack } from '../../state/undo_stack.svelte'

const MAX_UNDO_STEPS = 50

/** The story on screen and every change to it: the project's own, or one that came with the link until it is taken. */
export class StoryEditing {
  readonly #undoStack = new UndoStack<Story>(MAX_UNDO_STEPS)
  /** What was just done, for who cannot see it. */
  announcement = $state('')

  constructor(
    private readonly project: Project,
    private readonly address: Address,
  ) {}

  get own(): Story {
    return this.project.decisions.story
  }

  /** The link's story where it is not the project's own. */
  get linked(): Story | null {
    const { story } = this.address.state
    return story && !isSameStory(story, this.own) ? story : null
  }

  get current(): Story {
    return this.linked ?? this.own
  }

  get canUndo(): boolean {
    return this.#undoStack.canUndo
  }

  /** The index of the large slide, from 0. */
  get chosen(): number {
    return Math.min(this.current.length, Math.max(1, this.address.state.slide ?? 1)) - 1
  }

  choose(at: number): void {
    this.address.adjust({ slide: at + 1 })
  }

  move(from: number, to: number): void {
    const place = Math.min(this.own.length - 1, Math.max(0, to))
    if (place === from) return
    this.#become(moveSlide(this.own, from, place), `Moved to place ${place + 1} of ${this.own.length}.`)
    this.choose(place)
  }

  remove(at: number): void {
    this.#become(removeSlide(this.own, at), `Slide ${at + 1} is removed. Undo brings it back.`)
    this.choose(Math.min(at, Math.max(0, this.own.length - 1)))
  }

  change(at: number, change: Partial<StorySlide>): void {
    this.#become(changeSlide(this.own, at, change), '')
  }

  undo(): void {
    const before = this.#undoStack.pop()
    if (!before) return
    this.project.decide({ story: before })
    this.announcement = 'The last change is undone.'
  }

  /** Makes a story the project's own: a ready one, or the link's. */
  adopt(story: Story): void {
    this.#become(story, `This story of ${story.length} slides is now the project’s.`)
  }

  /** Lets the link's story go. */
  dismiss(): void {
    this.address.adjust({ story: null, slide: null })
  }

  #become(story: Story, announcement: string): void {
    this.#undoStack.push(this.own)
    this.project.decide({ story })
    this.address.adjust({ story: null })
    this.announcement = announcement
  }
}
