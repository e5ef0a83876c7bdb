import type { StageSlide } from '../findings/slides/slide_content'
import type { GuessPhase } from './guess_phase'

/** What the speaker window shows: the stage as it stands. */
export interface SpeakerView {
  readonly slides: readonly StageSlide[]
  /** From 1. */
  readonly step: number
  readonly slide: StageSlide | undefined
  readonly exact: boolean
  readonly guessPhase: GuessPhase
}
