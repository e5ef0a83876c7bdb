/** Long enough to be read twice, and heard. */
const VISIBLE_MS = 8000

/** A notice of something just done, above the view; it disappears by itself. */
export class TimedNotice {
  text = $state('')
  private timer: ReturnType<typeof setTimeout> | undefined

  show(text: string): void {
    clearTimeout(this.timer)
    this.text = text
    this.timer = setTimeout(() => (this.text = ''), VISIBLE_MS)
  }
}
