import type { JobsCatalogueEntry } from '../../domain/jobs'
import { placeOf, placesFor } from '../../domain/jobs_places'
import type { AddressState } from '../../state/address_text'
import type { ClassQuestion } from './class_question'
import { LENS_WORDS } from './lens_words'

/** What the address asks for that the figures do not have, and what is shown instead; '' where all is met. */
export function unmetWords(
  { place, beside }: Pick<AddressState, 'place' | 'beside'>,
  question: ClassQuestion,
  besideQuestion: ClassQuestion | undefined,
  catalogue: readonly JobsCatalogueEntry[],
): string {
  if (question.kind === 'pupils') return ''
  const { lens, place: found } = question
  const by = `figures by ${LENS_WORDS[lens].inSentence}`
  const area =
    place !== null && !placeOf(place, placesFor(lens, catalogue), catalogue)
      ? `There are no ${by} for the area asked for. ${found.areaName} is shown instead.`
      : ''
  const other =
    beside !== null && !besideQuestion
      ? `There are no such ${by} of ${question.year} for the area asked for beside it.`
      : ''
  return [area, other].filter((words) => words !== '').join(' ')
}
