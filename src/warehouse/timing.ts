/** An answer with the milliseconds that the worker needed for it. */
interface TimedAnswer {
  readonly tookMs: number
}

/**
 * Asks a question and records performance measures for the bench: `reach-atlas:work` (the worker's own time) and
 * `reach-atlas:transfer` (the rest of the time until the answer arrived).
 */
export const withTiming =
  <Q, T extends TimedAnswer>(query: (question: Q) => Promise<T>) =>
  async (question: Q): Promise<T> => {
    const start = performance.now()
    const answer = await query(question)
    performance.measure('reach-atlas:work', { start, duration: answer.tookMs })
    performance.measure('reach-atlas:transfer', { start: start + answer.tookMs, end: performance.now() })
    return answer
  }
