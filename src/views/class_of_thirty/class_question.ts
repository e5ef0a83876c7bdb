import { bySex } from '../../domain/job_breakdown'
import type { JobsCatalogueEntry, JobsFigure, Sex } from '../../domain/jobs'
import { placeOf, placesFor, yearOr } from '../../domain/jobs_places'
import type { Lens } from '../../domain/lens'
import type { AddressState } from '../../state/address_text'
import type { Warehouse } from '../../warehouse/warehouse'

export interface ClassQuestion {
  readonly lens: Lens
  readonly place: JobsCatalogueEntry
  readonly year: number
  /** Today's year, to compare with; null where it is the year shown, or the only one. */
  readonly baseYear: number | null
}

/** An answer carries its question, so words and figures are always of one place and year. */
export interface ClassAnswer {
  readonly question: ClassQuestion
  readonly figures: readonly JobsFigure[]
  readonly baseFigures: readonly JobsFigure[] | null
  /** Openings that replace people who leave, beside all openings; null for other lenses. */
  readonly replacement: readonly JobsFigure[] | null
}

/** What an address asks of the published figures, its defaults filled in; undefined where no place has any for the lens. */
export function classQuestionOf(
  { lens, place: areaCode, jobsYear }: Pick<AddressState, 'lens' | 'place' | 'jobsYear'>,
  catalogue: readonly JobsCatalogueEntry[],
  thisYear: number,
): ClassQuestion | undefined {
  const places = placesFor(lens, catalogue)
  const place = placeOf(areaCode, places, catalogue) ?? places[0]
  if (!place) return undefined
  const year = yearOr(place.years, jobsYear, thisYear)
  const today = yearOr(place.years, null, thisYear)
  return { lens, place, year, baseYear: today === year ? null : today }
}

/** The figures a lens needs of the year shown, of today's where that is another, and what stands beside them. */
export async function answerClass(warehouse: Warehouse, question: ClassQuestion): Promise<ClassAnswer> {
  const { lens, place, year, baseYear } = question
  const { areaCode, classification, unit } = place
  const inYear = async (wanted: number): Promise<readonly JobsFigure[]> => {
    const of = (sex: Sex) => warehouse.jobs({ areaCode, classification, unit, sex, year: wanted })
    return lens === 'sex' ? bySex(...(await Promise.all([of('female'), of('male')]))) : of('all')
  }
  const [figures, baseFigures, replacement] = await Promise.all([
    inYear(year),
    baseYear === null ? null : inYear(baseYear),
    lens === 'openings'
      ? warehouse.jobs({ areaCode, classification, unit: 'replacement', sex: 'all', year })
      : null,
  ])
  return { question, figures, baseFigures, replacement }
}
