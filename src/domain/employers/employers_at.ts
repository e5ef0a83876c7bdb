import type { EmployerDirectory } from '../project/dataset'
import { matchesEmployerFilter } from './employer_filter'
import type { EmployerFilter } from './employer_filter'

type Placed = Pick<EmployerDirectory, 'byPlace' | 'placeStart' | 'names' | 'sections'>

/** Indexes of the employers of a filter that stand at a place, in the order of their file. */
export const employersAt = (
  { byPlace, placeStart, names, sections }: Placed,
  place: number,
  filter: EmployerFilter,
): number[] =>
  Array.from(byPlace.subarray(placeStart[place], placeStart[place + 1])).filter((employer) =>
    matchesEmployerFilter(filter, names[employer] ?? '', sections[employer] ?? ''),
  )
