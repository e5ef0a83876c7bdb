import { LAST_YEAR_GROUP } from '../school/year_groups'

/** Key stages as the years of school they are. */
const KEY_STAGES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ks|key stage) ?1\b/g, '1-2'],
  [/\b(?:ks|key stage) ?2\b/g, '3-6'],
  [/\b(?:ks|key stage) ?3\b/g, '7-9'],
  [/\b(?:ks|key stage) ?4\b/g, '10-11'],
  [/\b(?:ks|key stage) ?5\b/g, '12-13'],
  [/\br(eception)?\b/g, '0'],
]
const YEARS = /[0-9]{1,2}(?: ?(?:-|–|to) ?(?:y(?:ear)? ?)?[0-9]{1,2})?/g

/** The year groups that a log names, in order: "Y7, Y9", "Years 7-9" and "KS3" too; as rules/year_groups.sql has them. */
export function yearGroupsIn(written: string): readonly number[] {
  const text = KEY_STAGES.reduce(
    (words, [stage, years]) => words.replace(stage, years),
    written.toLowerCase(),
  )
  const isNamed = new Uint8Array(LAST_YEAR_GROUP + 1)
  for (const [piece] of text.matchAll(YEARS)) {
    const ends = piece.match(/[0-9]{1,2}/g) ?? []
    const [first, last] = [Number(ends[0]), Number(ends.at(-1))]
    for (let year = first; year <= Math.min(last, LAST_YEAR_GROUP); year++) isNamed[year] = 1
  }
  return [...isNamed.keys()].filter((year) => isNamed[year] === 1)
}
