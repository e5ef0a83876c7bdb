/** Long enough to be read twice, and heard. */
const LASTS_MS = 8000

/** What is said of something just done, over the view: gone again before it is in the way. */
export class Said {
  words = $state('')
  private timer: ReturnType<typeof setTimeout> | undefined

  say(words: string): void {
    clearTimeout(this.timer)
    this.words = words
    this.timer = setTimeout(() => (this.words = ''), LASTS_MS)
  }
}
