import type { FoundPlace } from '../../domain/geography/found_places'
import type { FoundSchool, SchoolSearchAnswer } from '../../domain/school/school_search'
import { PHASE_LABELS } from '../../domain/school/phase'
import { counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'

export const FIND_SCHOOL_LABEL = 'Find a school by name, URN, postcode or town, or schools near a place'

/** "Leeds · Secondary": what tells schools of one name apart. */
export const foundSchoolFacts = ({ town, phase }: FoundSchool): string =>
  [town, PHASE_LABELS[phase]].filter((fact) => fact !== '').join(' · ')

/** What a place of the list leads to. */
export const foundPlaceFacts = ({ name, district }: FoundPlace, km: number): string =>
  `Place · schools within ${km} km of ${name === district ? 'it' : `${district}, its postcode district`}`

/** "and 12 more"; '' where every school that fits is listed. */
export const moreSchools = ({ schools, total }: SchoolSearchAnswer): string =>
  total > schools.length ? `and ${formatCount(total - schools.length)} more` : ''

/** The announcement for screen readers once an answer has arrived. */
export function schoolsFoundSentence({ total, schools }: SchoolSearchAnswer, places = 0): string {
  const found = `${counted(total, 'school fits', 'schools fit')}, ${formatCount(schools.length)} listed.`
  if (places === 0) return total === 0 ? NO_SCHOOL_FOUND : found
  return `${total === 0 ? '' : `${found} `}${counted(places, 'place')} listed.`
}

export const NO_SCHOOL_FOUND = 'No school has such a name, URN, postcode or town.'
