import type { JobsCatalogueEntry } from '../../domain/jobs/jobs'
import { findPlace, placesFor, withheldIn, chooseYear } from '../../domain/jobs/jobs_places'
import type { AddressState } from '../../state/address/view_parts'
import { TODAY } from './class_question'
import type { ClassQuestion } from './class_question'
import { LENS_WORDS } from './lens_words'
import type { OneChildAsked } from './one_child'

/** What the address asks for that the figures do not have, and what is shown instead; '' where all is met. */
export function unmetWords(
  { place, jobsYear, beside }: Pick<AddressState, 'place' | 'jobsYear' | 'beside'>,
  question: ClassQuestion,
  besideQuestion: ClassQuestion | undefined,
  catalogue: readonly JobsCatalogueEntry[],
): string {
  if (question.kind === 'pupils') return ''
  const { lens, place: found } = question
  const by = `figures by ${LENS_WORDS[lens].inSentence}`
  const requested = place === null ? found : findPlace(place, placesFor(lens, catalogue), catalogue)
  const area = !requested
    ? `There are no ${by} for the area asked for. ${found.areaName} is shown instead.`
    : requested.areaCode === found.areaCode
      ? ''
      : withheldWords(requested, chooseYear(requested.years, jobsYear, question.year), found)
  const other =
    beside !== null && !besideQuestion
      ? beside === TODAY
        ? `${question.year} is the year of today’s figures, so there is nothing to set beside it.`
        : `There are no such ${by} of ${question.year} for the area asked for beside it.`
      : ''
  const year =
    jobsYear === null || jobsYear === question.year
      ? ''
      : `There are no ${by} of ${jobsYear} for ${found.areaName}. Those of ${question.year} are shown instead.`
  return [area, year, other].filter((words) => words !== '').join(' ')
}

/** "3 of the 26 figures of Hartlepool are withheld, so it cannot be shown whole. Tees Valley is shown instead …" */
function withheldWords(requested: JobsCatalogueEntry, year: number, substitute: JobsCatalogueEntry): string {
  const other = substitute.sourceId === requested.sourceId ? '' : ', by figures of another source'
  return `${withheldIn(requested, year)} of the ${requested.loaded?.groups} figures of ${requested.areaName} are withheld, so it cannot be shown whole. ${substitute.areaName} is shown instead${other}.`
}

/** The same for "one child counts", whose area must have projected openings; '' where it has. */
export function unmetOpenings(
  { place }: Pick<AddressState, 'place'>,
  question: OneChildAsked | undefined,
  catalogue: readonly JobsCatalogueEntry[],
): string {
  if (place === null || !question || findPlace(place, placesFor('openings', catalogue), catalogue)) return ''
  return `There are no projected openings for the area asked for. Those of ${question.place.areaName} are shown instead.`
}
