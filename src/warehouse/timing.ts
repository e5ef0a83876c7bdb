/** An answer that says how long the worker took over it, in milliseconds. */
interface Timed {
  readonly tookMs: number
}

/**
 * Puts a question and leaves performance measures for the bench: `reach-atlas:work` (the worker's own time) and
 * `reach-atlas:transfer` (the rest of the way there and back).
 */
export const timed =
  <Q, T extends Timed>(query: (question: Q) => Promise<T>) =>
  async (question: Q): Promise<T> => {
    const start = performance.now()
    const answer = await query(question)
    performance.measure('reach-atlas:work', { start, duration: answer.tookMs })
    performance.measure('reach-atlas:transfer', { start: start + answer.tookMs, end: performance.now() })
    return answer
  }
