import { transfer } from 'comlink'

/** The buffers of every typed array directly inside an answer. */
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
 * Marks the typed arrays of an answer to be transferred to the page without a copy. Only for arrays made for this
 * answer: the worker can no longer read an array once it is transferred.
 */
export const transferArrays = <Answer>(answer: Answer): Answer => transfer(answer, buffersOf(answer))
