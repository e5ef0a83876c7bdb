import type { FieldCells } from '../../../src/domain/files/field_cells'
import { agreeing, counted } from '../../../src/domain/words/counted'
import type { CellCheck } from './kinds/cell_check'

/** How many cells of a field are not understood, of how many, with examples, the first row, and what to do. */
export function noticeOfUnread(
  { what, advice }: NonNullable<CellCheck['notice']>,
  { column, filled, unread, examples }: FieldCells,
): string {
  const quoted = examples.map(({ written }) => `“${written}”`).join(', ')
  const firstRow = Math.min(...examples.map(({ row }) => row))
  const verb = /^an? /.test(what) ? 'is' : 'are'
  return `${counted(unread, 'row has', 'rows have')} ${what} that ${verb} not understood (${quoted}), of ${counted(filled, 'filled cell')} of “${column}”, as in row ${firstRow}: taken as unknown. To count ${agreeing(unread, 'it', 'them')}, ${advice} and load the file again.`
}
