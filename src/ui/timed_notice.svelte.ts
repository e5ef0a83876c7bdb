/** Long enough to be read twice, and heard. */
const VISIBLE_MS = 8000

/** What is said of something just done, over the view: gone again before it is in the way. */
export class TimedNotice {
  text = $state('')
  private timer: ReturnType<typeof setTimeout> | undefined

  show(text: string): void {
    clearTimeout(this.timer)
    this.text = text
    this.timer = setTimeout(() => (this.text = ''), VISIBLE_MS)
  }
}
