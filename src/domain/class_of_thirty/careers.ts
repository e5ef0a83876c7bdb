import { CAREERS_BY_SECTION, CAREERS_BY_SUBMAJOR } from './career_examples'
import type { JobLens } from './lens'

/** An example of a career, and the letters of the SIC 2007 sections whose own work it is; '' for work of every kind. */
export interface Career {
  readonly name: string
  readonly sections: string
}

const MAX_CAREERS = 6

/** Careers in a group of a lens, each of its parts in turn, so that the examples of a wide group do not all come from its first part. */
export function careersIn(lens: JobLens, code: string): readonly Career[] {
  const parts = partsOf(lens, code)
  const longest = Math.max(0, ...parts.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, at) => parts.flatMap((part) => part[at] ?? []))
  return [...new Map(inTurn.flat().map((career) => [career.name, career])).values()].slice(0, MAX_CAREERS)
}

/** Whether a lens divides work as employers do, by industry. */
export const isByIndustry = (lens: JobLens): boolean => lens === 'sector' || lens === 'section'

/**
 * Letters of the SIC sections to look for employers in: those of the group, or, since employers do not say their
 * occupations, those whose own work its careers are. '' where there is none.
 */
export const sectionsOf = (lens: JobLens, code: string): string =>
  isByIndustry(lens)
    ? code.replaceAll('+', '')
    : [...new Set(careersIn(lens, code).flatMap(({ sections }) => [...sections]))].sort().join('')

function partsOf(lens: JobLens, code: string): readonly (readonly Career[])[] {
  switch (lens) {
    case 'sector':
    case 'section':
      return code
        .split('+')
        .map((section) => (CAREERS_BY_SECTION[section] ?? []).map((name) => ({ name, sections: section })))
    case 'own':
      return []
    case 'submajor':
    case 'skill':
    case 'stem':
      return code.split('+').map((submajor) => careersOf(CAREERS_BY_SUBMAJOR[submajor] ?? {}))
    case 'occupation':
    case 'openings':
    case 'sex':
      return Object.entries(CAREERS_BY_SUBMAJOR)
        .filter(([submajor]) => submajor.startsWith(code.charAt(0)))
        .map(([, careers]) => careersOf(careers))
  }
}

const careersOf = (examples: Readonly<Record<string, string>>): readonly Career[] =>
  Object.entries(examples).map(([name, sections]) => ({ name, sections }))
