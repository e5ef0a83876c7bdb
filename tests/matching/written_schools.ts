import type { Random } from '../../data/demo/random'
import { misspell, writePostcode } from './slips'
import type { Written } from './fit'
import type { RegisterSchool, WrittenSchool } from '../../workers/warehouse/matching/written_school'

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
export function writeSchools(
  register: readonly RegisterSchool[],
  count: number,
  random: Random,
): { readonly found: readonly RegisterSchool[]; readonly written: readonly Written<WrittenSchool>[] } {
  const lacking = new Set(register.filter(() => random.chance(0.1)))
  const found = register.filter((school) => !lacking.has(school))
  const gone = [...lacking]
  const written: Written<WrittenSchool>[] = []
  while (written.length < count) {
    const absent = random.chance(NOT_IN_REGISTER)
    const place = random.below(absent ? gone.length : found.length)
    const school = (absent ? gone : found)[place]!
    const one = writeOne(school, random.pick(found), random)
    if (!isExact(one, school)) written.push({ ...one, truth: absent ? null : place })
  }
  return { found, written }
}
