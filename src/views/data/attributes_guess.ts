import type { Mapping } from '../../domain/files/mapping'
import type { ReadTable } from '../../domain/files/recognition'

/** How a table would be read as columns about schools; undefined where no column is known to be a school’s id. */
export function attributesGuess({
  headings,
  suggestions,
}: Pick<ReadTable, 'headings' | 'suggestions'>): Mapping | undefined {
  const sure = suggestions.school_attributes.filter((suggestion) => suggestion.sure)
  if (!sure.some(({ field }) => field === 'urn')) return undefined
  return {
    kind: 'school_attributes',
    headings,
    fields: Object.fromEntries(sure.map(({ field, column }) => [field, column ?? ''])),
    dates: null,
    units: {},
    codes: {},
  }
}
