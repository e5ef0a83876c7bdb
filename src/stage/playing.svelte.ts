/** How long a slide stands when a story plays by itself on a stand: time to read the longest source line. */
export const SECONDS_A_SLIDE = 12

/** A presentation that goes on by itself, round and round, until somebody stops it. */
export class Playing {
  isOn = $state(false)

  constructor(private readonly advance: () => void) {}

  toggle(): void {
    this.isOn = !this.isOn
  }

  /** Counts the time of one slide anew; what it gives back ends the count. */
  begin(): (() => void) | undefined {
    if (!this.isOn) return undefined
    const ticking = setInterval(this.advance, 1000 * SECONDS_A_SLIDE)
    return () => clearInterval(ticking)
  }
}

/** What comes next where nobody presses a key: the answer of a guess, the next slide, and after the last the first. */
export const nextWhenPlaying = (
  isGuessOpen: boolean,
  step: number,
  steps: number,
): 'reveal' | 'next' | 'first' => (isGuessOpen ? 'reveal' : step < steps ? 'next' : 'first')
