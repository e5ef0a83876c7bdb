import type { FoundSchool, SchoolSearchAnswer } from '../../domain/school/school_search'
import { PHASE_LABELS } from '../../domain/school/phase'
import { counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'

export const FIND_SCHOOL_LABEL = 'Find a school by name, URN, postcode or town'

/** "Leeds · Secondary": what tells schools of one name apart. */
export const foundSchoolFacts = ({ town, phase }: FoundSchool): string =>
  [town, PHASE_LABELS[phase]].filter((fact) => fact !== '').join(' · ')

/** "and 12 more"; '' where every school that fits is listed. */
export const moreSchools = ({ schools, total }: SchoolSearchAnswer): string =>
  total > schools.length ? `and ${formatCount(total - schools.length)} more` : ''

/** The announcement for screen readers once an answer has arrived. */
export const schoolsFoundSentence = (answer: SchoolSearchAnswer): string =>
  answer.total === 0
    ? NO_SCHOOL_FOUND
    : `${counted(answer.total, 'school fits', 'schools fit')}, ${formatCount(answer.schools.length)} listed.`

export const NO_SCHOOL_FOUND = 'No school has such a name, URN, postcode or town.'
