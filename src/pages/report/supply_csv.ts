import { csvFile } from '../../domain/files/csv'
import { HIDDEN_COUNT, HIDDEN_SYMBOL } from '../../domain/people/small_numbers'
import type { SchoolDirectory } from '../../domain/project/dataset'
import type { SupplyAnswer } from '../../domain/supply/supply'

const HEADINGS = [
  ...['school_id', 'radius_km', 'raw', 'access', 'online', 'discipline', 'discipline_raw', 'cold_spot'],
  ...['lowest_decile', 'reached'],
]

const people = (count: number): number | string => (count === HIDDEN_COUNT ? HIDDEN_SYMBOL : count)

/** Supply (CSV): every placed school of the scope. Access is visits a term for each pupil; online is of every place. */
export const supplyCsv = (
  { schools, suppliers, question, activityKnown }: SupplyAnswer,
  { ids }: Pick<SchoolDirectory, 'ids'>,
): string =>
  csvFile(
    HEADINGS,
    Array.from(schools.school, (school, row) => [
      ids[school]!,
      schools.radiusKm[row]!,
      people(schools.raw[row]!),
      schools.access[row]!,
      people(suppliers.online),
      question.discipline,
      people(schools.disciplineRaw[row]!),
      schools.isCold[row]!,
      schools.inLowestDecile[row]!,
      activityKnown ? schools.isReached[row]! : null,
    ]),
  )
