import { labelInSentence } from '../../domain/class_of_thirty/breakdown'
import type { Dataset } from '../../domain/project/dataset'
import { SUBMAJOR_GROUPS } from '../../domain/jobs/job_groups'
import type { JobsCatalogueEntry, JobsFigure } from '../../domain/jobs/jobs'
import { findPlace, placesFor } from '../../domain/jobs/jobs_places'
import { placeInSentence } from '../place_in_sentence'
import { BORN_2014, SHORTAGES } from './cohorts_and_shortages'
import { cohortOfRolls, projectedShortage } from './one_child_sentences'
import type { YearGroup } from '../../domain/class_of_thirty/one_child_counts'
import type { Cohort, Shortage } from './cohorts_and_shortages'
import { schoolsNoun } from '../school/schools_noun'
import type { ReportingPhase } from '../../domain/school/phase'
import type { AddressState } from '../../state/address/view_parts'
import type { ChoiceGroup } from '../../ui/choice'
import type { Answering } from '../../warehouse/warehouse'
import { authoritiesOf } from './area_authorities'
import { jobSource } from './job_source'
import { countedSource } from './counted_source'

export interface OneChildQuestion {
  /** An area with projected openings. */
  readonly place: JobsCatalogueEntry
  readonly phase: ReportingPhase
}

/** What one child counts with in an area: its year group, and what is projected for it. */
export interface OneChildAnswer {
  readonly question: OneChildQuestion
  readonly yearGroup: YearGroup
  readonly openings: readonly JobsFigure[]
  readonly replacement: readonly JobsFigure[]
}

/** The area and phase the address asks for; undefined where no area has projected openings. */
export function oneChildQuestionOf(
  { place: areaCode, phase }: Pick<AddressState, 'place' | 'phase'>,
  catalogue: readonly JobsCatalogueEntry[],
): OneChildQuestion | undefined {
  const places = placesFor('openings', catalogue)
  const place = findPlace(areaCode, places, catalogue) ?? places[0]
  return place && { place, phase }
}

export async function answerOneChild(
  warehouse: Answering<'jobs' | 'yearGroup'>,
  question: OneChildQuestion,
): Promise<OneChildAnswer> {
  const { place, phase } = question
  const { areaCode, classification, years } = place
  const year = Math.max(...years)
  const of = (unit: 'openings' | 'replacement') =>
    warehouse.jobs({ areaCode, classification, unit, sex: 'all', year })
  const [yearGroup, openings, replacement] = await Promise.all([
    warehouse.yearGroup(phase, authoritiesOf(place)),
    of('openings'),
    of('replacement'),
  ])
  return { question, yearGroup, openings, replacement }
}

/** The number of children that the address asks for. */
export function cohortOf(
  cohort: AddressState['cohort'],
  answer: OneChildAnswer | undefined,
  dataset: Pick<Dataset, 'demo' | 'files'>,
): Cohort | undefined {
  if (cohort === null) return BORN_2014
  if (cohort !== 'rolls')
    return { children: cohort, area: 'your area', who: 'children (your own number)', when: '', source: '' }
  if (!answer || answer.yearGroup.children < 1) return undefined
  const { place, phase } = answer.question
  const source = countedSource(dataset, ['schools'], { geography: place.areaName, unit: 'pupils on roll' })
  return cohortOfRolls(answer.yearGroup, placeInSentence(place.areaName), schoolsNoun(phase), source)
}

/** The children of the chosen area, as a step between a school and a whole country; undefined where it is that country. */
export function regionOf(
  cohort: AddressState['cohort'],
  answer: OneChildAnswer | undefined,
  dataset: Pick<Dataset, 'demo' | 'files'>,
): Cohort | undefined {
  if (cohort !== null || !answer || COUNTRIES.includes(answer.question.place.areaName)) return undefined
  return cohortOf('rolls', answer, dataset)
}

const COUNTRIES: readonly string[] = ['England', 'Wales', 'United Kingdom']

export const OWN_SHORTAGE = 'own'

/** The shortage that the address names; undefined while it loads, or where a number of one's own has no source. */
export function shortageOf(
  { shortage, people, peopleFrom }: Pick<AddressState, 'shortage' | 'people' | 'peopleFrom'>,
  answer: OneChildAnswer | undefined,
): Shortage | undefined {
  const published = SHORTAGES.find(({ id }) => id === shortage)
  if (published) return published
  if (shortage === OWN_SHORTAGE) {
    if (people === null || peopleFrom === null) return undefined
    const what = `the ${people.toLocaleString('en-GB')} people a year`
    return { people, what, area: 'your area', period: '', source: peopleFrom }
  }
  const [kind, code] = shortage.split(':')
  const figure = answer?.openings.find((each) => each.code === code)
  const replaced = answer?.replacement.find((each) => each.code === code)
  const group = SUBMAJOR_GROUPS.find((each) => each.code === code)
  if (!answer || !figure || !replaced || !group) return undefined
  const { place } = answer.question
  return projectedShortage(
    kind === 'growth' ? 'growth' : 'openings',
    kind === 'growth' ? figure.jobs - replaced.jobs : figure.jobs,
    labelInSentence(group.label),
    placeInSentence(place.areaName),
    { period: '2020 to 2035', source: jobSource(place, '2020 to 2035').replace(/^Source: |\.$/g, '') },
  )
}

/** Shortages to choose from: published ones, what is projected for the area, and a number of one's own. */
export function shortageChoices(
  place: JobsCatalogueEntry | undefined,
  answer: OneChildAnswer | undefined,
): readonly ChoiceGroup[] {
  const published = { label: 'Published', options: SHORTAGES.map(({ id, label }) => ({ value: id, label })) }
  const own = { label: 'Your own', options: [{ value: OWN_SHORTAGE, label: 'Your own number' }] }
  if (!place) return [published, own]
  const growing = new Set(
    answer?.openings
      .filter(
        ({ code, jobs }) => jobs > (answer.replacement.find((each) => each.code === code)?.jobs ?? jobs),
      )
      .map(({ code }) => code),
  )
  const projected = (kind: 'openings' | 'growth', words: string) => ({
    label: `${words} in ${placeInSentence(place.areaName)}, 2020 to 2035`,
    options: SUBMAJOR_GROUPS.filter(({ code }) => kind === 'openings' || growing.has(code)).map(
      ({ code, label }) => ({ value: `${kind}:${code}`, label: `${label}: ${kind}` }),
    ),
  })
  return [published, projected('openings', 'Openings'), projected('growth', 'Growth'), own]
}
