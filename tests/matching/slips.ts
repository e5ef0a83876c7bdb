import type { Random } from '../../data/demo/random'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** One slip of the keyboard: a letter left out, put in, changed, or swapped with the next. */
export function slip(text: string, random: Random): string {
  const at = random.below(text.length)
  const letter = LETTERS.charAt(random.below(LETTERS.length))
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1)
    case 1:
      return text.slice(0, at) + letter + text.slice(at)
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1)
    default:
      return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
  }
}

/** A name with a slip or two, a word left out, or in capitals, now and then. */
export function misspell(name: string, random: Random): string {
  let text = name
  if (random.chance(0.35)) text = slip(text, random)
  if (random.chance(0.1)) text = slip(text, random)
  if (random.chance(0.06)) {
    const words = text.split(' ')
    if (words.length > 1) words.splice(random.below(words.length), 1)
    text = words.join(' ')
  }
  const capitals = random.next()
  return capitals < 0.15 ? text.toUpperCase() : capitals < 0.28 ? text.toLowerCase() : text
}

/** A postcode as often left out as not: right, with a slip, its district alone, or another’s. */
export function writePostcode(postcode: string, elsewhere: string, random: Random): string {
  const draw = random.next()
  if (draw < 0.5 || postcode === '') return ''
  if (draw < 0.86) return postcode
  if (draw < 0.91) return slip(postcode, random).toUpperCase()
  if (draw < 0.96) return postcode.split(' ')[0] ?? ''
  return elsewhere
}
