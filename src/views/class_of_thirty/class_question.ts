import type { JobsCatalogueEntry } from '../../domain/jobs'
import { placeOr, placesFor, yearOr } from '../../domain/jobs_places'
import type { AddressState } from '../../state/address_text'
import type { Warehouse } from '../../warehouse/warehouse'
import type { ClassAnswer, ClassQuestion } from './class_picture'

/** What an address asks of the published figures, its defaults filled in; undefined where no place has any for the lens. */
export function classQuestionOf(
  { lens, place: areaCode, jobsYear }: Pick<AddressState, 'lens' | 'place' | 'jobsYear'>,
  catalogue: readonly JobsCatalogueEntry[],
  thisYear: number,
): ClassQuestion | undefined {
  const place = placeOr(placesFor(lens, catalogue), areaCode)
  if (!place) return undefined
  const year = yearOr(place.years, jobsYear, thisYear)
  const today = yearOr(place.years, null, thisYear)
  return { lens, place, year, baseYear: today === year ? null : today }
}

/** The figures of the year shown, and of today's where that is another. */
export async function answerClass(warehouse: Warehouse, question: ClassQuestion): Promise<ClassAnswer> {
  const { areaCode, classification } = question.place
  const inYear = (year: number) => warehouse.jobs({ areaCode, classification, year })
  const [figures, baseFigures] = await Promise.all([
    inYear(question.year),
    question.baseYear === null ? null : inYear(question.baseYear),
  ])
  return { question, figures, baseFigures }
}
