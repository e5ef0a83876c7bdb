import type { LoadedTables } from '../arrays/loaded_tables'
import { numberColumn, textColumn } from '../arrow_columns'

/** The index of a row that has none: outside every range. */
const NO_INDEX = -1

const firstRepeated = (ids: readonly string[]): string | undefined => {
  const seen = new Set<string>()
  return ids.find((id) => seen.size === seen.add(id).size)
}

function directoryProblem(
  tables: LoadedTables,
  table: 'schools' | 'employers',
  id: string,
  index: string,
): string | undefined {
  const ids = tables[table].getChild(id) ? textColumn(tables[table], id) : []
  const repeated = firstRepeated(ids.filter((value) => value !== ''))
  if (repeated !== undefined) return `two rows of its ${table} have the id “${repeated}”`
  const indexes = numberColumn(tables[table], index, Int32Array, NO_INDEX)
  return indexes.every((value, row) => value === row) ? undefined : `its ${table} are not numbered in order`
}

/**
 * Why tables saved whole cannot be opened together, as words that follow "in it"; undefined where they can. Checks that
 * no id of a school or an employer comes twice, that both are numbered from 0 in order, and that every engagement is of
 * a school that is there. Throws where a column is missing.
 */
export function tablesProblem(tables: LoadedTables): string | undefined {
  const directories =
    directoryProblem(tables, 'schools', 'school_id', 'school_index') ??
    directoryProblem(tables, 'employers', 'employer_id', 'employer_index')
  if (directories !== undefined) return directories
  const schools = tables.schools.numRows
  const ofSchools = numberColumn(tables.engagements, 'school_index', Int32Array, NO_INDEX)
  return ofSchools.every((school) => school >= 0 && school < schools)
    ? undefined
    : 'an engagement is of a school that is not in it'
}
