import type { Mapping } from '../../domain/files/mapping'
import type { ReadTable } from '../../domain/files/recognition'

/** How a table would be read as one’s own, by its guessed columns; undefined where it is not clear which they are. */
export function ownTableGuess({
  headings,
  offers,
}: Pick<ReadTable, 'headings' | 'offers'>): Mapping | undefined {
  const fields = offers.own_table.flatMap(({ field, column }) => (column === null ? [] : [[field, column]]))
  if (fields.length < offers.own_table.length) return undefined
  return {
    kind: 'own_table',
    headings,
    fields: Object.fromEntries(fields) as Mapping['fields'],
    dates: null,
    units: {},
    codes: {},
  }
}
