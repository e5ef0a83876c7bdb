/** Least similarity of two words that may be the same word, misspelt. */
const MIN_SIMILARITY = 0.7
/** Similarity of a word and its beginning: "grammar", "gram". */
const PREFIX_SIMILARITY = 0.75

/**
 * Optimal string alignment distance: letters put in, left out, changed, or two neighbours swapped. Gives
 * `limit` + 1 for any distance above `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return Math.min(last[b.length]!, limit + 1)
}

/** 1 for equal words, 0 for different ones; between for words of four letters or more that are a slip apart. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 3 || /\d/.test(a + b)) return 0
  const starts = long.startsWith(short) ? PREFIX_SIMILARITY : 0
  if (short.length < 4) return starts
  const limit = Math.floor(long.length * (1 - MIN_SIMILARITY))
  const distance = editDistance(short, long, limit)
  return Math.max(starts, distance > limit ? 0 : 1 - distance / long.length)
}

const trigramsOf = (text: string): Map<string, number> => {
  const padded = ` ${text} `
  const trigrams = new Map<string, number>()
  for (let at = 0; at + 3 <= padded.length; at++) {
    const trigram = padded.slice(at, at + 3)
    trigrams.set(trigram, (trigrams.get(trigram) ?? 0) + 1)
  }
  return trigrams
}

/** Share of runs of three letters that two texts have in common (Dice), 0 to 1; 1 for equal texts. */
export function trigramSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const ofA = trigramsOf(a)
  const ofB = trigramsOf(b)
  let common = 0
  for (const [trigram, count] of ofA) common += Math.min(count, ofB.get(trigram) ?? 0)
  const all = a.length + b.length
  return all === 0 ? 0 : (2 * common) / all
}
