/** An answer that takes no longer is not announced, ms. */
const UNANNOUNCED = 300

/** Whether an answer has been awaited for longer than a moment. */
export class SlowAnswer {
  isSlow = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Told whenever an answer begins or ceases to be awaited. */
  follow(isLoading: boolean): void {
    clearTimeout(this.#timer)
    this.isSlow = false
    if (isLoading) this.#timer = setTimeout(() => (this.isSlow = true), UNANNOUNCED)
  }
}

/** The same of whatever `isLoading` reads. */
export function slowAnswer(isLoading: () => boolean): SlowAnswer {
  const answer = new SlowAnswer()
  $effect(() => {
    answer.follow(isLoading())
    return () => answer.follow(false)
  })
  return answer
}
