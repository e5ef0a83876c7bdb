import type { Provider } from '../../../src/domain/employers/provider_list'
import type { OpenColumns } from './open_columns'
import type { SubjectRows } from './statement_subjects'

/** Those who went to schools, with their sections and how many of their schools are on the list. */
export function providersOfSubjects(
  { employers, lists }: OpenColumns,
  subjects: readonly SubjectRows[],
  listId: string | null,
): readonly Provider[] {
  const onList = lists.find(({ list }) => list.listId === listId)?.onList
  const placeOf = new Map(employers.ids.map((id, place) => [id, place]))
  return subjects.map(({ key, name, activities, schools, schoolPlaces, lastDate }) => ({
    key,
    name,
    activities,
    schools,
    prioritySchools: onList ? schoolPlaces.filter((school) => onList[school] === 1).length : null,
    lastDate,
    sections: employers.sections[placeOf.get(key) ?? -1] ?? '',
  }))
}
