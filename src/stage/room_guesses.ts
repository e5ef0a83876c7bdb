import type { ClassGroup } from '../domain/class_of_thirty/class_of_thirty'
import type { RoomGuess } from '../domain/class_of_thirty/guess'
import { earlierGuessesSentence, addGuess } from '../domain/class_of_thirty/guess_totals'
import type { Project } from '../state/project.svelte'
import type { ClassPicture } from '../findings/class_of_thirty/class_picture'

/** What rooms guessed before: kept with the project where somebody asks for it, and nothing else is. */
export class RoomGuesses {
  constructor(private readonly project: Pick<Project, 'decisions' | 'decide'>) {}

  get keepsTotals(): boolean {
    return this.project.decisions.guessTotals !== null
  }

  /** Switched off, what was kept is forgotten. */
  setKeepsTotals(on: boolean): void {
    this.project.decide({ guessTotals: on ? [] : null })
  }

  /** Adds a room's guess where totals are kept, and says what rooms before it guessed; '' where none did. */
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
