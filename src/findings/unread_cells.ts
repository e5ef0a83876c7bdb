import type { FieldCells } from '../domain/files/field_cells'
import { counted } from '../domain/words/counted'
import { formatCount } from './format_number'

/** How many filled cells of a field are not understood, with examples: "2 of 24 filled cells not understood: “all day” in row 2". */
export function unreadCellsText({ filled, unread, examples }: FieldCells): string {
  if (unread === 0)
    return filled === 1
      ? 'its one filled cell is understood'
      : `all ${formatCount(filled)} filled cells understood`
  const quoted = examples.map(({ written, row }) => `“${written}” in row ${formatCount(row)}`).join(', ')
  return `${formatCount(unread)} of ${counted(filled, 'filled cell')} not understood: ${quoted}`
}

const POSITION_FIELDS: readonly string[] = ['easting', 'northing', 'lon', 'lat']

/** The cells of a field; those of a position for each of the fields that it is read from. */
export const cellsOfField = (fields: readonly FieldCells[], field: string): FieldCells | undefined =>
  fields.find((cells) => cells.field === (POSITION_FIELDS.includes(field) ? 'position' : field))
