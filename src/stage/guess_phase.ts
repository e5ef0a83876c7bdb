import type { RoomGuess } from '../domain/class_of_thirty/guess'

/** A guess is asked for, then locked, then the picture is shown. */
export type GuessPhase = 'asking' | 'locked' | 'revealed'

/** The guess of the room, and a sentence about earlier rooms. */
export interface GuessingRoom {
  readonly guess: RoomGuess
  readonly onGuess: (guess: RoomGuess) => void
  /** A sentence on rooms before this one; '' until the picture is shown, and where none are kept. */
  readonly earlierGuesses: string
  /** Totals of guesses are kept. */
  readonly keepsTotals: boolean
  readonly onKeep: (on: boolean) => void
}
