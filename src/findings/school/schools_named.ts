import type { SchoolDirectory } from '../../domain/project/dataset'

const MAX_OFFERED = 20
const MIN_LETTERS = 3

export interface OfferedSchool {
  readonly id: string
  /** Name and postcode, which distinguishes two schools of one name. */
  readonly label: string
}

/** A school of the directory, by its place there, and whether its name and postcode hold the words typed. */
type IsOffered = (school: number, holdsWords: boolean) => boolean

/** Places in the directory, in register order, and labels of at most 20 schools; none for fewer than three letters. */
export function schoolsOffered(
  { ids, names, postcodes }: Pick<SchoolDirectory, 'ids' | 'names' | 'postcodes'>,
  typed: string,
  isOffered: IsOffered,
): readonly { readonly school: number; readonly label: string }[] {
  const searchText = typed.trim().toLowerCase()
  if (searchText.length < MIN_LETTERS) return []
  const offered: { school: number; label: string }[] = []
  for (let school = 0; school < ids.length && offered.length < MAX_OFFERED; school++) {
    const label = [names[school], postcodes[school]].filter((words) => words !== '').join(', ')
    if (isOffered(school, label.toLowerCase().includes(searchText))) offered.push({ school, label })
  }
  return offered
}

/** Schools whose name and postcode hold the words typed, or whose id they are. */
export function schoolsNamed(
  schools: Pick<SchoolDirectory, 'ids' | 'names' | 'postcodes'>,
  typed: string,
): readonly OfferedSchool[] {
  const { ids } = schools
  const isOffered: IsOffered = (school, holdsWords) => holdsWords || ids[school] === typed.trim()
  return schoolsOffered(schools, typed, isOffered).map(({ school, label }) => ({
    id: ids[school] ?? '',
    label,
  }))
}
