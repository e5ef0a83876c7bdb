import * as v from 'valibot'

/** Longer than any text the app writes: a name, an address, a heading, a decision’s key. */
const MAX_TEXT_LENGTH = 100_000

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
