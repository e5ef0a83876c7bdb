/** Words that stand beneath a picture for some time, in milliseconds. */
export interface Caption {
  readonly words: string
  readonly duration: number
}

/** Two lines of a caption strip. */
const MOST_LETTERS = 120
/** A comfortable speed of reading, and the least time that anything stands. */
const LETTERS_A_SECOND = 15
const LEAST_SECONDS = 2

/** Up to a mark that ends it: the point of 0.86 ends nothing. */
const CLAUSE = /\S[^]*?(?:[.;:?!](?=\s|$)|$)\s*/g

/** What is read aloud, in captions of two lines at most: broken after a sentence or a clause where one ends in time. */
export function captionsOf(words: string): readonly Caption[] {
  const captions: string[] = []
  let current = ''
  for (const clause of words.match(CLAUSE) ?? []) {
    if (`${current}${clause}`.trim().length <= MOST_LETTERS) {
      current += clause
      continue
    }
    if (current.trim() !== '') captions.push(current.trim())
    const lines = byWords(clause)
    captions.push(...lines.slice(0, -1))
    current = `${lines.at(-1) ?? ''} `
  }
  if (current.trim() !== '') captions.push(current.trim())
  return captions.map((each) => ({
    words: each,
    duration: Math.round(1000 * Math.max(LEAST_SECONDS, each.length / LETTERS_A_SECOND)),
  }))
}

function byWords(clause: string): string[] {
  const lines = ['']
  for (const word of clause.trim().split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`.trim()
    if (line.length <= MOST_LETTERS || lines.at(-1) === '') lines[lines.length - 1] = line
    else lines.push(word)
  }
  return lines
}
