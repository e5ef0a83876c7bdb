import type { FileKind } from '../../domain/files/file_kind'
import type { Trial } from '../../domain/files/recognition'
import { agreeing, counted } from '../../domain/words/counted'
import { formatCount } from '../format_number'
import { REJECT_REASON_LABELS } from '../reject_sentences'
import { unreadCellsText } from '../unread_cells'
import { fieldLabel } from './file_field_labels'

/**
 * What the first rows of a chosen file come to before it is loaded: rows that cannot be used, by reason, then each field
 * with filled cells that are not understood. None where every row and cell is.
 */
export function firstRowsSentences(
  kind: FileKind,
  { rows, kept, problems, fields }: Pick<Trial, 'rows' | 'kept' | 'problems' | 'fields'>,
): string[] {
  const reasons = problems.map(
    ({ reason, rows: such }) => `${REJECT_REASON_LABELS[reason]} (${formatCount(such)})`,
  )
  const rejecting = new Set(problems.flatMap(({ examples }) => examples.map(({ column }) => column)))
  const unread = fields.filter((cells) => cells.unread > 0 && !rejecting.has(cells.column))
  return [
    ...(rows > kept
      ? [
          `Of its first ${counted(rows, 'row')}, ${formatCount(rows - kept)} cannot be used: ${reasons.join('; ')}.`,
        ]
      : []),
    ...unread.map(
      (cells) =>
        `${fieldLabel(kind, cells.field)}: ${unreadCellsText(cells)}. Without a change ${agreeing(cells.unread, 'it counts', 'they count')} as unknown.`,
    ),
  ]
}
