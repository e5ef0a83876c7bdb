import { NO_COUNT } from '../../../../../src/domain/jobs/job_dimensions'
import type { JobsUnit } from '../../../../../src/domain/jobs/jobs'

/** What the figures of a file count: a unit of work, or words for what else they are. */
export type FiguresUnit =
  | { readonly kind: 'work'; readonly unit: JobsUnit }
  | { readonly kind: 'other'; readonly counts: string }

/** Words of what is counted beside work, and what to call it. */
const NOT_WORK: readonly (readonly [words: RegExp, counts: string])[] = [
  [/\bbusiness counts?\b|\benterprises?\b|\bbusinesses\b|\bcompanies\b|\bfirms\b/, 'enterprises'],
  [/\b(number of|count of) (local units|workplaces|sites|establishments)\b|^local units\b/, 'workplaces'],
  [/\bvacanc(y|ies)\b/, 'vacancies'],
  [/\bclaimants?\b/, 'claimants'],
  [/\bunemploy(ed|ment)\b|\beconomic(ally)? inactiv(e|ity)\b/, 'people out of work'],
  [/\bearnings\b|\b(gross|hourly|weekly|annual|median|mean) pay\b|\bwages\b|\bsalar(y|ies)\b/, 'pay'],
  [/\bturnover\b|\bgva\b|\bgross value added\b/, 'money'],
]

/** What a measure or a heading says by itself: residents and employees are people, and one may hold two jobs. */
const UNIT_WORDS: readonly (readonly [words: RegExp, unit: JobsUnit])[] = [
  [/\bjobs?\b/, 'jobs'],
  [/\bemployees\b/, 'employees'],
  [/\bpeople\b|\bpersons?\b|\bresidents?\b/, 'people'],
]

/** What a survey counts, of its title or its publisher. */
const SURVEY_UNITS: readonly (readonly [words: RegExp, unit: JobsUnit])[] = [
  [/\bjobs?\b|business register/, 'jobs'],
  [/\bemployees\b/, 'employees'],
  [/population survey|census|resident|people|person|employ/, 'people'],
]

/** Where a file says what it counts, nearest to the figure first; '' where it says nothing there. */
export interface UnitEvidence {
  /** Of the measure counted. */
  readonly measure: string
  /** Heading of the figures, and of all groups together. */
  readonly headings: string
  readonly title: string
  readonly publisher: string
}

/**
 * What the figures count, as the place nearest to them says it: the measure, then the headings, the title and the
 * publisher. Jobs where nothing says.
 */
export function unitOfFigures({ measure, headings, title, publisher }: UnitEvidence): FiguresUnit {
  if (/\bper ?cent(ages?)?\b/i.test(title) || (measure !== '' && NO_COUNT.test(measure)))
    return { kind: 'other', counts: 'percentages' }
  const places = [
    { words: measure.toLowerCase(), units: UNIT_WORDS },
    { words: headings.toLowerCase(), units: UNIT_WORDS },
    { words: title.toLowerCase(), units: SURVEY_UNITS },
    { words: publisher.toLowerCase(), units: SURVEY_UNITS },
  ]
  for (const { words, units } of places) {
    const [, counts] = NOT_WORK.find(([pattern]) => pattern.test(words)) ?? []
    if (counts !== undefined) return { kind: 'other', counts }
    const [, unit] = units.find(([pattern]) => pattern.test(words)) ?? []
    if (unit !== undefined) return { kind: 'work', unit }
  }
  return { kind: 'work', unit: 'jobs' }
}
