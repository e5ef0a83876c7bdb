import { transfer } from 'comlink'

/** The memory of every typed array directly inside an answer, for handing over to the page. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.values(answer).flatMap((value: unknown) =>
    ArrayBuffer.isView(value) &&
    value.buffer instanceof ArrayBuffer &&
    value.byteLength === value.buffer.byteLength
      ? [value.buffer]
      : [],
  )
}

/**
 * Marks an answer whose typed arrays were made for it: they are handed to the page, not copied. Never for arrays that
 * stay open here: whoever hands an array over can no longer read it.
 */
export const handOver = <Answer>(answer: Answer): Answer => transfer(answer, buffersOf(answer))
