import type { RoomGuess } from '../domain/class_of_thirty/guess'

/** The room guesses, then the guess is locked, then the picture is revealed. */
export type GuessPhase = 'asking' | 'locked' | 'revealed'

/** The guess of the room, and a sentence about earlier rooms. */
export interface GuessingRoom {
  readonly guess: RoomGuess
  readonly onGuess: (guess: RoomGuess) => void
  /** A sentence about earlier rooms; '' until the picture is revealed, and where no totals are kept. */
  readonly earlierGuesses: string
  /** Totals of guesses are kept. */
  readonly keepsTotals: boolean
  readonly onKeep: (on: boolean) => void
}
