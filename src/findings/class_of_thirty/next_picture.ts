import { canDraw, placesFor } from '../../domain/jobs/jobs_places'
import type { JobsCatalogueEntry } from '../../domain/jobs/jobs'
import { LENSES, isJobLens } from '../../domain/class_of_thirty/lens'
import type { JobLens } from '../../domain/class_of_thirty/lens'
import type { AddressState } from '../../state/address/view_parts'
import type { ClassQuestion } from './class_question'

type Change = Partial<Pick<AddressState, 'jobsYear' | 'lens' | 'place'>>

/**
 * The picture that a key on stage leads to: the next year of the place, the next lens that has figures of it, or England
 * and then back to the place `home`. None where there is no other.
 */
export function nextPicture(
  what: 'year' | 'lens' | 'place',
  question: ClassQuestion | undefined,
  catalogue: readonly JobsCatalogueEntry[],
  home: string | null,
): Change | undefined {
  if (!question || question.kind === 'pupils') return undefined
  const { place, year, lens } = question
  switch (what) {
    case 'year': {
      const jobsYear = nextOf(place.years, year)
      return jobsYear === year ? undefined : { jobsYear }
    }
    case 'lens': {
      const next = nextOf(lensesOf(place, catalogue), lens)
      return next === lens ? undefined : { lens: next }
    }
    case 'place': {
      const [england] = placesFor(lens, catalogue)
      if (!england || lens === 'own') return undefined
      const other = place.areaCode === england.areaCode ? home : england.areaCode
      return other === null || other === place.areaCode ? undefined : { place: other }
    }
  }
}

const nextOf = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one

/** Lenses of work with figures of that place, openings apart: they count no jobs. */
const lensesOf = (
  { areaCode }: JobsCatalogueEntry,
  catalogue: readonly JobsCatalogueEntry[],
): readonly JobLens[] =>
  LENSES.filter(isJobLens).filter(
    (lens) =>
      lens !== 'openings' &&
      placesFor(lens, catalogue).some(
        (each) => each.areaCode === areaCode && each.years.some((year) => canDraw(each, year, lens)),
      ),
  )
