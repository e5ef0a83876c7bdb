import type { SchoolSearchAnswer, SchoolSearchQuestion } from '../../../src/domain/school/school_search'
import type { Parts } from '../parts'

/** Schools by name, id, postcode or town, as a person types; see arrays/school_search.ts. */
export function schoolSearch({ tables }: Parts, question: SchoolSearchQuestion): SchoolSearchAnswer {
  const { directory, searchSchools } = tables.columns()
  return { ...searchSchools(question), version: directory.version }
}
