/**
 * Where bands of a column of figures begin, but for the first, as a person writes them: "10, 20 and 30" is [10, 20, 30].
 * Empty for no words; null for words that are no rising numbers.
 */
export function parseBandStarts(words: string): number[] | null {
  const pieces = words.split(/[;,\s]+|\band\b/).filter((piece) => piece !== '')
  const starts = pieces.map((piece) => (/^-?\d*\.?\d+%?$/.test(piece) ? Number.parseFloat(piece) : NaN))
  return areRising(starts) ? starts : null
}

/** True of finite numbers of which each is more than the one before. */
export const areRising = (starts: readonly number[]): boolean =>
  starts.every((start, at) => Number.isFinite(start) && (at === 0 || start > (starts[at - 1] ?? NaN)))

/** Bands past which nobody can compare. */
export const MOST_BAND_STARTS = 19
