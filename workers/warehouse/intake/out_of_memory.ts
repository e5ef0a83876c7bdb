import { Refusal } from './refusal'

/** DuckDB says so in words; a typed array or a string that cannot be made is a RangeError. */
const SIGNS =
  /Out of Memory Error|bad_alloc|malloc of size \d+ failed|allocation failed|Invalid (typed )?array length|Invalid string length/

const isOutOfMemory = (reason: unknown): boolean => reason instanceof Error && SIGNS.test(reason.message)

/** What went wrong with a file, as a refusal where it is that there was no more memory; anything else as it was. */
export const orOutOfMemory = (file: string, reason: unknown): unknown =>
  isOutOfMemory(reason)
    ? new Refusal(
        file,
        `${file} needs more memory than this browser tab has: close other tabs, or load it in parts, such as a few years at once.`,
      )
    : reason
