import { ENGAGEMENT_STATUS_LETTERS } from '../../domain/engagement/engagement'
import type { EngagementStatus } from '../../domain/engagement/engagement'
import type { StatusRow } from '../../findings/brief/brief_sentences'
import { formatCount } from '../../findings/format_number'
import { STATUS_COLOURS, STATUS_INK } from '../../charts/status_colours'
import { STATUS_FORMS } from '../../domain/engagement/status_forms'
import { letterBaseline, STATUS_SHAPE_SIZE, STATUS_SHAPES, SUSTAINED_RING } from '../../charts/status_shapes'
import { PAPER } from './a4'
import type { Measure } from './fit_text'
import { textAt } from './frame'
import type { PageBox, GroupMark, Mark } from './page'

const MARK = 30
const WORDS = 258
const COUNT = 74

/** One row a status: its mark, what it means, and a bar as long as its schools. */
export function statusRowMarks(rows: readonly StatusRow[], room: PageBox, measure: Measure): Mark[] {
  const height = room.height / rows.length
  const most = Math.max(1, ...rows.map(({ schools }) => schools))
  return rows.flatMap((row, at) =>
    rowMarks(row, { ...room, top: room.top + at * height, height }, most, measure),
  )
}

function rowMarks(
  row: StatusRow,
  { left, top, width, height }: PageBox,
  most: number,
  measure: Measure,
): Mark[] {
  const middle = top + height / 2
  const words = { left: left + MARK + 14, width: WORDS }
  const bar = { left: words.left + WORDS + 6, width: width - MARK - 14 - WORDS - 6 - COUNT - 8 }
  return [
    statusMark(row.status, left, middle - MARK / 2, MARK),
    textAt(
      'Status',
      row.label,
      { ...words, top: middle - 26, lines: 1 },
      { size: 21, colour: PAPER.ink, bold: true },
      measure,
    ),
    textAt(
      'What it means',
      row.meaning,
      { ...words, top: middle, lines: 1 },
      { size: 17, colour: PAPER.muted },
      measure,
    ),
    ...(row.schools === 0
      ? []
      : [
          {
            kind: 'patch',
            name: `Bar: ${row.label}`,
            box: {
              left: bar.left,
              top: middle - 9,
              width: Math.max(2, (bar.width * row.schools) / most),
              height: 18,
            },
            colour: STATUS_COLOURS[row.status],
            radius: 2,
          } as const,
        ]),
    textAt(
      'Schools',
      formatCount(row.schools),
      { left: left + width - COUNT, top: middle - 17, width: COUNT, lines: 1 },
      { size: 25, colour: PAPER.ink, bold: true, align: 'r' },
      measure,
    ),
  ]
}

/** The mark of a status as a map has it: its shape and colour. */
export function statusShapeMarks(status: EngagementStatus, box: PageBox): Mark[] {
  const size = { x: STATUS_SHAPE_SIZE, y: STATUS_SHAPE_SIZE }
  const shape = { kind: 'shape', box, size } as const
  return [
    { ...shape, name: 'Shape', path: STATUS_SHAPES[status], colour: STATUS_COLOURS[status] },
    ...(STATUS_FORMS[status] === 'ringed disc'
      ? [{ ...shape, name: 'Ring', path: SUSTAINED_RING, colour: '#ffffff', line: 1.2 }]
      : []),
  ]
}

/** The mark of a status: its shape, colour and letter. */
function statusMark(status: EngagementStatus, left: number, top: number, side: number): GroupMark {
  const box = { left, top, width: side, height: side }
  const scale = side / STATUS_SHAPE_SIZE
  const letter = ENGAGEMENT_STATUS_LETTERS[status]
  const type = { size: 11 * scale, colour: STATUS_INK[status], bold: true }
  const width = LETTER_WIDTH[letter] ?? 0.6
  return {
    kind: 'group',
    name: `Mark: ${status}`,
    alt: `Mark: ${status}`,
    box,
    marks: [
      ...statusShapeMarks(status, box),
      {
        kind: 'words',
        name: 'Letter',
        box: { left: left + (side - type.size * width) / 2, top, width: side, height: side },
        words: letter,
        rows: [letter],
        baseline: letterBaseline(status) * scale,
        line: side,
        type,
      },
    ],
  }
}

/** Bold capitals in ems, near enough to stand in the middle of their mark. */
const LETTER_WIDTH: Readonly<Record<string, number>> = { N: 0.7, L: 0.52, '1': 0.48, '2+': 1.2, S: 0.6 }
