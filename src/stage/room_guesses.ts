import type { ClassGroup } from '../domain/class_of_thirty/class_of_thirty'
import type { RoomGuess } from '../domain/class_of_thirty/guess'
import { addGuess } from '../domain/class_of_thirty/guess_totals'
import { earlierGuessesSentence } from '../findings/class_of_thirty/earlier_guesses_sentences'
import type { Project } from '../state/project.svelte'
import type { ClassPicture } from '../findings/class_of_thirty/class_picture'

/** Totals of earlier rooms' guesses, saved with the project only where somebody switches that on. */
export class RoomGuesses {
  constructor(private readonly project: Pick<Project, 'decisions' | 'decide'>) {}

  get keepsTotals(): boolean {
    return this.project.decisions.guessTotals !== null
  }

  /** Switching it off deletes the totals. */
  setKeepsTotals(on: boolean): void {
    this.project.decide({ guessTotals: on ? [] : null })
  }

  /** Adds a room's guess where totals are kept, and returns a sentence about earlier rooms; '' where there are none. */
  recordGuess(picture: ClassPicture, group: ClassGroup, guess: RoomGuess): string {
    const totals = this.project.decisions.guessTotals
    if (totals === null) return ''
    const question = `${picture.title}: ${group.label}`
    const before = totals.find((each) => each.question === question)
    const after = addGuess(totals, question, guess)
    if (after !== totals) this.project.decide({ guessTotals: after })
    return earlierGuessesSentence(before, group)
  }
}
