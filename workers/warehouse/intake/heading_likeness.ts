/** Words that headings have or leave out without meaning another thing. */
const IDLE = new Set(['of', 'the', 'a', 'an', 'no', 'number', 'for', 'in', 'at', 'total', 'count'])

/** "NumberOfPupils" and "No. of pupils" → ["pupil"]. */
export function wordsOfHeading(heading: string): readonly string[] {
  const words = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9%]+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
  const telling = words.filter((word) => !IDLE.has(word))
  return telling.length > 0 ? telling : words
}

/** True where one letter is added, left out, changed or swapped with the next in a word of five letters or more. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    a.slice(at) === b.slice(at + 1) ||
    a.slice(at + 1) === b.slice(at) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
  )
}

/** How like two headings are by their words, from 0 to 1: twice the words they share over all their words. */
export function headingLikeness(some: readonly string[], other: readonly string[]): number {
  if (some.length + other.length === 0) return 0
  const left = [...other]
  let shared = 0
  for (const word of some) {
    const place = left.findIndex((candidate) => candidate === word || isSlip(candidate, word))
    if (place === -1) continue
    left.splice(place, 1)
    shared += 1
  }
  return (2 * shared) / (some.length + other.length)
}
