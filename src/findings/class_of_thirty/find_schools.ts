import { CLASS_SIZES, MAX_CHILDREN } from '../../domain/class_of_thirty/class_of_thirty'
import type { SchoolDirectory } from '../../domain/project/dataset'
import type { ClassSizing } from './answer_class'

export interface NamedSchool {
  readonly id: string
  /** Name and, so that two schools of a name are told apart, postcode. */
  readonly label: string
  readonly roll: number
}

const MAX_MATCHES = 20
const MIN_LETTERS = 3

/** Schools with a roll whose name and postcode hold the words typed, in register order; none for fewer than three letters. */
export function findSchools(
  { ids, names, postcodes, pupils }: Pick<SchoolDirectory, 'ids' | 'names' | 'postcodes' | 'pupils'>,
  typed: string,
): readonly NamedSchool[] {
  const searchText = typed.trim().toLowerCase()
  if (searchText.length < MIN_LETTERS) return []
  const matches: NamedSchool[] = []
  for (let school = 0; school < ids.length && matches.length < MAX_MATCHES; school++) {
    const roll = pupils[school] ?? -1
    const label = [names[school], postcodes[school]].filter((words) => words !== '').join(', ')
    if (roll >= 1 && roll <= MAX_CHILDREN && label.toLowerCase().includes(searchText))
      matches.push({ id: ids[school] ?? '', label, roll })
  }
  return matches
}

/** The name of the school that was chosen for its roll; undefined where the children drawn are no school's roll. */
export function schoolOfRoll(
  { ids, names, pupils }: Pick<SchoolDirectory, 'ids' | 'names' | 'pupils'>,
  { school, children }: { readonly school: string | null; readonly children: number },
): string | undefined {
  if (school === null || CLASS_SIZES.some((size) => size === children)) return undefined
  const at = ids.indexOf(school)
  return pupils[at] === children ? names[at] : undefined
}

/** How a class is drawn that an address asks for: its size, and whose roll that is. */
export function classSizingOf(
  schools: Pick<SchoolDirectory, 'ids' | 'names' | 'pupils'>,
  request: { readonly school: string | null; readonly children: number },
): ClassSizing {
  const school = schoolOfRoll(schools, request)
  return { size: request.children, ...(school === undefined ? {} : { school }) }
}
