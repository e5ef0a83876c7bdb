import type { Random } from '../../data/demo/random'
import type { RegisterSchool, WrittenSchool } from '../../workers/warehouse/matching/written_school'

/** A school as a colleague might type it, and which it was: null where the register lacks it. */
export interface HandWritten extends WrittenSchool {
  readonly school: number | null
}

/** Share of written schools that are in no register: closed, of another nation, or no school at all. */
const NOT_IN_REGISTER = 0.2

const SHORTENED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bChurch of England\b|\bCofE\b/, ['C of E', 'CE', 'CofE', 'C.E.', 'Church of England', '']],
  [/\bRoman Catholic\b|\bCatholic\b/, ['RC', 'R.C.', 'Catholic', 'Roman Catholic', '']],
  [/\bSaint\b|\bSt\b\.?/, ['St', 'St.', 'Saint', 'S']],
  [/\bPrimary School\b/, ['Primary', 'Prim Sch', 'Primary Sch', 'School', 'PS', 'Pri School', '']],
  [/\bHigh School\b/, ['High', 'High Sch', 'HS', 'School']],
  [/\bAcademy\b/, ['Acad', 'Academy', 'School', '']],
  [/\bCommunity College\b/, ['Comm College', 'College', 'School']],
  [/\bSchool\b/, ['Sch', '', 'Schl', 'Academy']],
  [/\bSixth Form\b/, ['6th Form', '6th form', 'VI form']],
  [/\bJunior\b/, ['Jnr', 'Jun', 'Junior', 'Primary']],
  [/\bInfant\b/, ['Inf', 'Infants', 'Infant']],
  [/\band\b/, ['&', 'and', '+']],
  [/^The /, ['']],
  [/'/, ['', '’', ' ']],
  [/-/, [' ', '']],
]
const SHORTEN = 0.45

function shorten(name: string, random: Random): string {
  return SHORTENED.reduce(
    (text, [written, ways]) =>
      written.test(text) && random.chance(SHORTEN) ? text.replace(written, random.pick(ways)) : text,
    name,
  )
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** One slip of the keyboard: a letter left out, put in, changed, or swapped with the next. */
function slip(text: string, random: Random): string {
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

function misspell(name: string, random: Random): string {
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

function writePostcode(postcode: string, elsewhere: string, random: Random): string {
  const draw = random.next()
  if (draw < 0.5 || postcode === '') return ''
  if (draw < 0.86) return postcode
  if (draw < 0.91) return slip(postcode, random).toUpperCase()
  if (draw < 0.96) return postcode.split(' ')[0] ?? ''
  return elsewhere
}

function writeOne(school: RegisterSchool, another: RegisterSchool, random: Random): WrittenSchool {
  const name = misspell(shorten(school.name, random), random)
  const inName = school.town !== '' && random.chance(0.12)
  const place = random.chance(0.3) ? random.pick([school.town, school.localAuthority]) : ''
  return {
    name: inName ? `${name}, ${school.town}` : name,
    postcode: writePostcode(school.postcode, another.postcode, random),
    place: random.chance(0.03) ? another.town : place,
  }
}

const isExact = (written: WrittenSchool, { name, postcode }: RegisterSchool): boolean =>
  written.postcode === postcode && written.name.toLowerCase() === name.toLowerCase()

/**
 * `count` schools of `register` as people write them, with slips, abbreviations, words left out, and a postcode or a
 * place now and then, right or wrong; and the register they are to be found in, which lacks one in five of them.
 * Those that would be found for certain are left out.
 */
export function writeByHand(
  register: readonly RegisterSchool[],
  count: number,
  random: Random,
): { readonly found: readonly RegisterSchool[]; readonly written: readonly HandWritten[] } {
  const lacking = new Set(register.filter(() => random.chance(0.1)))
  const found = register.filter((school) => !lacking.has(school))
  const gone = [...lacking]
  const written: HandWritten[] = []
  while (written.length < count) {
    const absent = random.chance(NOT_IN_REGISTER)
    const place = random.below(absent ? gone.length : found.length)
    const school = (absent ? gone : found)[place]!
    const one = writeOne(school, random.pick(found), random)
    if (!isExact(one, school)) written.push({ ...one, school: absent ? null : place })
  }
  return { found, written }
}
