import type { Mapping } from '../../domain/files/mapping'
import type { ReadTable } from '../../domain/files/recognition'

/** How a table would be read as one’s own, by its guessed columns; undefined where it is not clear which they are. */
export function ownTableGuess({
  headings,
  suggestions,
}: Pick<ReadTable, 'headings' | 'suggestions'>): Mapping | undefined {
  const fields = suggestions.own_table.flatMap(({ field, column }) =>
    column === null ? [] : [[field, column]],
  )
  if (fields.length < suggestions.own_table.length) return undefined
  return {
    kind: 'own_table',
    headings,
    fields: Object.fromEntries(fields) as Mapping['fields'],
    dates: null,
    units: {},
    codes: {},
  }
}
