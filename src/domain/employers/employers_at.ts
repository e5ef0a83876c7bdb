import type { EmployerDirectory } from '../project/dataset'
import { matchesEmployerFilter } from './employer_filter'
import type { EmployerFilter } from './employer_filter'

type Placed = Pick<EmployerDirectory, 'placeOf' | 'names' | 'sections'>

/** Indexes of the employers of a filter that stand at a place, in the order of their file. */
export function employersAt(
  { placeOf, names, sections }: Placed,
  place: number,
  filter: EmployerFilter,
): readonly number[] {
  const found: number[] = []
  for (let employer = 0; employer < placeOf.length; employer++)
    if (
      placeOf[employer] === place &&
      matchesEmployerFilter(filter, names[employer] ?? '', sections[employer] ?? '')
    )
      found.push(employer)
  return found
}
