import { CLASS_SIZES, MAX_CHILDREN } from '../../domain/class_of_thirty/class_of_thirty'
import type { SchoolDirectory } from '../../domain/project/dataset'
import type { DrawnAs } from './answer_class'

export interface NamedSchool {
  readonly id: string
  /** Name and, so that two schools of a name are told apart, postcode. */
  readonly label: string
  readonly roll: number
}

const MOST_OFFERED = 20
const FEWEST_LETTERS = 3

/** Schools with a roll whose name and postcode hold the words typed, in register order; none for fewer than three letters. */
export function schoolsNamed(
  { ids, names, postcodes, pupils }: Pick<SchoolDirectory, 'ids' | 'names' | 'postcodes' | 'pupils'>,
  typed: string,
): readonly NamedSchool[] {
  const sought = typed.trim().toLowerCase()
  if (sought.length < FEWEST_LETTERS) return []
  const found: NamedSchool[] = []
  for (let school = 0; school < ids.length && found.length < MOST_OFFERED; school++) {
    const roll = pupils[school] ?? -1
    const label = [names[school], postcodes[school]].filter((words) => words !== '').join(', ')
    if (roll >= 1 && roll <= MAX_CHILDREN && label.toLowerCase().includes(sought))
      found.push({ id: ids[school] ?? '', label, roll })
  }
  return found
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
export function drawnAs(
  schools: Pick<SchoolDirectory, 'ids' | 'names' | 'pupils'>,
  request: { readonly school: string | null; readonly children: number },
): DrawnAs {
  const school = schoolOfRoll(schools, request)
  return { size: request.children, ...(school === undefined ? {} : { school }) }
}
