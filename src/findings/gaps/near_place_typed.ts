import { districtOf } from '../../domain/gaps/near_place'
import type { NearPlace } from '../../domain/gaps/near_place'
import type { SchoolDirectory } from '../../domain/project/dataset'
import { schoolsNamed } from '../school/schools_named'

/** Where a person measures from, or why their words name no one place. */
export type TypedPlace = { readonly near: NearPlace } | { readonly why: string }

/** Reads a postcode, its district, or the name or id of one school. */
export function placeTyped(
  schools: Pick<SchoolDirectory, 'ids' | 'names' | 'postcodes'>,
  typed: string,
  km: number,
): TypedPlace {
  const district = districtOf(typed)
  if (district !== undefined) return { near: { kind: 'district', place: district, km } }
  const offered = schoolsNamed(schools, typed)
  const words = typed.trim()
  const exact = offered.filter(({ id, label }) => id === words || label === words)
  const [school, another] = exact.length > 0 ? exact : offered
  if (school && !another) return { near: { kind: 'school', place: school.id, km } }
  return {
    why: school
      ? 'Several schools have these words in their name: choose one of those offered.'
      : 'No school that is open has this name. Write the name of a school, or a postcode such as TS18.',
  }
}
