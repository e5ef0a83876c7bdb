import { CLASS_SIZES, MAX_CHILDREN } from '../../domain/class_of_thirty/class_of_thirty'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { schoolsOffered, type OfferedSchool } from '../school/schools_named'
import type { ClassSizing } from './answer_class'

export interface NamedSchool extends OfferedSchool {
  readonly roll: number
}

/** Schools with a roll whose name and postcode hold the words typed; see `schoolsOffered`. */
export function findSchools(
  schools: Pick<SchoolDirectory, 'ids' | 'names' | 'postcodes' | 'pupils'>,
  typed: string,
): readonly NamedSchool[] {
  const rollOf = (school: number): number => schools.pupils[school] ?? -1
  const isDrawn = (roll: number): boolean => roll >= 1 && roll <= MAX_CHILDREN
  return schoolsOffered(schools, typed, (school, holdsWords) => holdsWords && isDrawn(rollOf(school))).map(
    ({ school, label }) => ({ id: schools.ids[school] ?? '', label, roll: rollOf(school) }),
  )
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
