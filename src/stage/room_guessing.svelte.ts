import { NO_GUESS, orderedGuess, setGuessPart } from '../domain/class_of_thirty/guess'
import type { RoomGuess } from '../domain/class_of_thirty/guess'
import { typedNumber } from '../ui/typed_number'
import type { GuessPhase } from './guess_phase'
import { handsOf, isDigit } from './stage_keys'

/** How far a room is with the guess of one slide. */
export class RoomGuessing {
  phase = $state<GuessPhase>('asking')
  guess = $state.raw<RoomGuess>(NO_GUESS)
  /** What earlier rooms guessed, once the picture is revealed. */
  earlier = $state('')

  reset(): void {
    this.phase = 'asking'
    this.guess = NO_GUESS
    this.earlier = ''
  }

  lock(): void {
    this.guess = orderedGuess(this.guess)
    this.phase = 'locked'
  }

  reveal(): void {
    this.lock()
    this.phase = 'revealed'
  }

  /** Wherever the focus is: a digit types the usual guess, an arrow up counts a hand for it and one down takes it back. */
  count(event: KeyboardEvent, size: number): boolean {
    if (this.phase !== 'asking') return false
    const typical = this.guess.typical ?? 0
    const hands = handsOf(event)
    if (!isDigit(event) && hands === 0) return false
    const counted = hands === 0 ? typedNumber(typical, Number(event.key), size) : typical + hands
    this.guess = setGuessPart(this.guess, 'typical', counted, size)
    return true
  }
}
