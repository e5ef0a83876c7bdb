import type { JobsCatalogueEntry } from '../../domain/jobs/jobs'
import { canDraw, findPlace, placesFor, withheldIn, chooseYear } from '../../domain/jobs/jobs_places'
import type { AddressState } from '../../state/address/view_parts'
import { isAnotherYear, TODAY } from './class_question'
import type { ClassQuestion, JobsClassQuestion } from './class_question'
import { LENS_LABELS } from './lens_sentences'
import type { OneChildQuestion } from './one_child'

/** Which requested figures do not exist, and what is displayed instead; '' where all exist. */
export function missingFiguresSentences(
  { place, jobsYear, beside }: Pick<AddressState, 'place' | 'jobsYear' | 'beside'>,
  question: ClassQuestion,
  besideQuestion: ClassQuestion | undefined,
  catalogue: readonly JobsCatalogueEntry[],
): string {
  if (question.kind === 'pupils') return ''
  const { lens, place: answeredPlace } = question
  const by = `figures by ${LENS_LABELS[lens].sentenceLabel}`
  const requested = place === null ? answeredPlace : findPlace(place, placesFor(lens, catalogue), catalogue)
  const area = !requested
    ? `There are no ${by} for the area asked for. ${answeredPlace.areaName} is shown instead.`
    : requested.areaCode === answeredPlace.areaCode
      ? ''
      : withheldSentences(requested, chooseYear(requested.years, jobsYear, question.year), answeredPlace)
  const other =
    beside !== null && !besideQuestion
      ? isAnotherYear(beside)
        ? beside === TODAY
          ? `${question.year} is the year of today’s figures, so there is nothing to set beside it.`
          : `There are no other such figures of the year asked for beside ${question.year}.`
        : otherPlaceSentence(beside, question, catalogue)
      : ''
  const year =
    jobsYear === null || jobsYear === question.year
      ? ''
      : `There are no ${by} of ${jobsYear} for ${answeredPlace.areaName}. Those of ${question.year} are shown instead.`
  return [area, year, other].filter((words) => words !== '').join(' ')
}

function otherPlaceSentence(
  beside: string,
  { lens, year }: JobsClassQuestion,
  catalogue: readonly JobsCatalogueEntry[],
): string {
  const place = findPlace(beside, placesFor(lens, catalogue), catalogue)
  if (place?.years.includes(year) && !canDraw(place, year, lens))
    return `${withheldIn(place, year)} of the ${place.loaded?.groups} figures of ${place.areaName} are withheld, and too little is known of the rest to set it beside another.`
  return `There are no such figures by ${LENS_LABELS[lens].sentenceLabel} of ${year} for the area asked for beside it.`
}

/** "3 of the 26 figures of Hartlepool are withheld, so it cannot be shown whole. Tees Valley is shown instead …" */
function withheldSentences(
  requested: JobsCatalogueEntry,
  year: number,
  substitute: JobsCatalogueEntry,
): string {
  const other = substitute.sourceId === requested.sourceId ? '' : ', by figures of another source'
  return `${withheldIn(requested, year)} of the ${requested.loaded?.groups} figures of ${requested.areaName} are withheld, so it cannot be shown whole. ${substitute.areaName} is shown instead${other}.`
}

/** The same for "one child counts", whose area must have projected openings; '' where it has. */
export function missingOpeningsSentence(
  { place }: Pick<AddressState, 'place'>,
  question: OneChildQuestion | undefined,
  catalogue: readonly JobsCatalogueEntry[],
): string {
  if (place === null || !question || findPlace(place, placesFor('openings', catalogue), catalogue)) return ''
  return `There are no projected openings for the area asked for. Those of ${question.place.areaName} are shown instead.`
}
