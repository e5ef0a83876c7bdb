import type { EmployerDirectory } from '../../../src/domain/project/dataset'
import type { Parts } from '../parts'

/** Every open employer, in columns. */
export function employers({ tables }: Parts): EmployerDirectory {
  const { version, ids, names, locatedBy, sections, byPlace, placeStart, districts } =
    tables.columns().employers
  return { version, ids, names, locatedBy, sections, byPlace, placeStart, districts }
}
