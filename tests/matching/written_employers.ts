import type { Random } from '../../data/demo/random'
import type { LoadedEmployer, WrittenEmployer } from '../../workers/warehouse/matching/written_employer'
import { initialsOf, legalFormOf, wordsOfEmployer } from '../../workers/warehouse/matching/written_employer'
import type { Written } from './fit'
import { misspell, slip, writePostcode } from './slips'

/** Share of written employers that are not among those loaded: small firms, charities, people on their own. */
const NOT_LOADED = 0.3

const FORM =
  /[\s,]*\b(public limited company|limited liability partnership|limited|ltd|plc|llp|cic)\b\.?\s*(\(the\))?$/i

const SHORTENED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\s*\((uk|the|holdings|europe|gb)\)/i, ['']],
  [/ (uk|gb|group|holdings|services|operations|international|europe|company)$/i, ['']],
  [/\band\b/i, ['&', 'and', '+']],
  [/&/, ['and', '&']],
  [/^the /i, ['']],
  [/\bfoundation trust\b/i, ['FT', 'Trust', '']],
  [/\bengineering\b/i, ['Eng', 'Engineering']],
  [/\binternational\b/i, ['Intl', "Int'l", '']],
  [/\bmanufacturing\b/i, ['Mfg', 'Manuf']],
  [/\bservices\b/i, ['Svcs', 'Services', 'Service']],
  [/\btechnolog(y|ies)\b/i, ['Tech', 'Technology']],
  [/\bsystems\b/i, ['Sys', 'Systems']],
  [/\buniversity\b/i, ['Uni', 'Univ.']],
  [/\bcounty council\b/i, ['CC', 'Council']],
  [/\bborough council\b/i, ['BC', 'Council']],
  [/\bassociation\b/i, ['Assoc', 'Association']],
  [/'/, ['', '’']],
  [/-/, [' ', '']],
]
const SHORTEN = 0.45

const spaced = (name: string): string => name.replaceAll(/\s+/g, ' ').trim()

function writeForm(name: string, random: Random): string {
  const form = legalFormOf(name)
  const bare = name.replace(FORM, '')
  if (form === '' || random.chance(0.6)) return bare
  return `${bare} ${random.pick(form === 'ltd' ? ['Ltd', 'Limited', 'LTD.', 'Ltd'] : form === 'plc' ? ['plc', 'PLC', 'Ltd'] : [form])}`
}

function shorten(name: string, random: Random): string {
  const words = name.replace(FORM, '').split(' ')
  const draw = random.next()
  if (draw < 0.06 && words.length >= 3) return initialsOf(wordsOfEmployer(name)).toUpperCase()
  if (draw < 0.22 && words.length >= 2) return words.slice(0, random.chance(0.5) ? 1 : 2).join(' ')
  return SHORTENED.reduce(
    (text, [written, ways]) =>
      written.test(text) && random.chance(SHORTEN) ? text.replace(written, random.pick(ways)) : text,
    writeForm(name, random),
  )
}

function writeNumber(number: string, another: string, random: Random): string {
  const draw = random.next()
  if (number === '' || draw < 0.88) return ''
  if (draw < 0.97) return slip(number, random).toUpperCase()
  return another
}

/** A log's postcode is of the site that came more often than of the registered office. */
function writeOne(employer: LoadedEmployer, another: () => LoadedEmployer, random: Random): WrittenEmployer {
  const name = misspell(spaced(shorten(employer.name, random)), random)
  const [town = ''] = another().name.split(' ')
  return {
    name: random.chance(0.06) ? `${name} ${town}` : name,
    companyNumber: writeNumber(employer.companyNumber, another().companyNumber, random),
    postcode: random.chance(0.7)
      ? ''
      : random.chance(0.4)
        ? another().postcode
        : writePostcode(employer.postcode, another().postcode, random),
  }
}

/** One whose name is that of the employer is found for certain, or is spoken against by what else is written. */
const isExact = (written: WrittenEmployer, { name }: LoadedEmployer): boolean =>
  written.companyNumber === '' &&
  written.postcode === '' &&
  wordsOfEmployer(written.name).join(' ') === wordsOfEmployer(name).join(' ') &&
  written.name.toLowerCase().replace(FORM, '') === name.toLowerCase().replace(FORM, '')

/**
 * `count` employers of `loaded` as logs write them, with slips, abbreviations, acronyms, brands, legal forms left out,
 * and a postcode or a number now and then, right or wrong; and those they are to be found among, which lack three in
 * ten of them. Those that would be found for certain are left out.
 */
export function writeEmployers(
  loaded: readonly LoadedEmployer[],
  count: number,
  random: Random,
): { readonly found: readonly LoadedEmployer[]; readonly written: readonly Written<WrittenEmployer>[] } {
  const lacking = new Set(loaded.filter(() => random.chance(0.3)))
  const found = loaded.filter((employer) => !lacking.has(employer))
  const gone = [...lacking]
  const written: Written<WrittenEmployer>[] = []
  while (written.length < count) {
    const absent = random.chance(NOT_LOADED)
    const place = random.below(absent ? gone.length : found.length)
    const employer = (absent ? gone : found)[place]!
    const one = writeOne(employer, () => random.pick(found), random)
    if (one.name !== '' && !isExact(one, employer)) written.push({ ...one, truth: absent ? null : place })
  }
  return { found, written }
}
