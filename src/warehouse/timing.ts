/** An answer with the milliseconds that the worker needed for it, which may have begun before it was asked again. */
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
    const end = performance.now()
    const worked = Math.min(answer.tookMs, end - start)
    performance.measure('reach-atlas:work', { start, duration: worked })
    performance.measure('reach-atlas:transfer', { start: start + worked, end })
    return answer
  }
