import type { SchoolDirectory } from '../../domain/project/dataset'

const MAX_OFFERED = 20
const MIN_LETTERS = 3

export interface OfferedSchool {
  readonly id: string
  /** Name and, so that two schools of a name are told apart, postcode. */
  readonly label: string
}

/** Schools whose name and postcode hold the words typed, or whose id they are, in register order; none for fewer than three letters. */
export function schoolsNamed(
  { ids, names, postcodes }: Pick<SchoolDirectory, 'ids' | 'names' | 'postcodes'>,
  typed: string,
): readonly OfferedSchool[] {
  const searchText = typed.trim().toLowerCase()
  if (searchText.length < MIN_LETTERS) return []
  const offered: OfferedSchool[] = []
  for (let school = 0; school < ids.length && offered.length < MAX_OFFERED; school++) {
    const label = [names[school], postcodes[school]].filter((words) => words !== '').join(', ')
    if (ids[school] === typed.trim() || label.toLowerCase().includes(searchText))
      offered.push({ id: ids[school] ?? '', label })
  }
  return offered
}
