import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { madeOn } from '../class_of_thirty/class_page'
import { tableMarks } from '../layout/data_pages'
import { contentBox, frameMarks, type Setting } from '../layout/frame'
import type { Mark, Page } from '../layout/page'

/** A table as words; the first row is its headings. */
export interface PanelTable {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A chart as a picture, in pixels of its screen. */
export interface PanelChart {
  readonly alt: string
  readonly png: Blob
  readonly width: number
  readonly height: number
}

/** What a panel says: its finding, charts and tables, how they are counted, and their source. */
export interface PanelContent {
  readonly title: string
  readonly finding: string
  /** Definition, filters and source. */
  readonly caption: string
  readonly charts: readonly PanelChart[]
  readonly tables: readonly PanelTable[]
}

const ROWS_A_PAGE = 18
const [LEAST_SHARE, MOST_SHARE] = [4, 36]

/** A picture of each chart, then each table in parts. Throws where there is nothing to draw, or no source. */
export function panelPages(panel: PanelContent, setting: Setting, made: Date): Page[] {
  if (panel.caption.trim() === '') throw new Error('the panel names no source')
  const caption = `${panel.caption} ${madeOn(made)}`
  const page = (words: string, marks: readonly Mark[]): Page => ({
    size: setting.sheet,
    ground: GROUND_INKS.paper.ground,
    title: panel.title,
    description: `${words} ${caption}`,
    source: panel.caption,
    notes: '',
    marks: [
      ...frameMarks({ title: panel.title, finding: panel.finding, caption }, 'paper', setting),
      ...marks,
    ],
  })
  const pages = [
    ...panel.charts.map((chart) => page(chart.alt, [chartMark(chart, setting)])),
    ...panel.tables.map(withoutEmptyColumns).flatMap((table) =>
      partsOf(table).map((rows) => {
        const words = rows.map((cells) => cells.join(' ')).join('; ')
        return page(words, tableMarks({ name: table.name, alt: words }, sharesOf(table), rows, setting))
      }),
    ),
  ]
  if (pages.length === 0) throw new Error('there is nothing to draw')
  return pages
}

/** As large as the page allows, its shape kept. */
function chartMark({ alt, png, width, height }: PanelChart, { sheet }: Setting): Mark {
  const room = contentBox(sheet)
  const scale = Math.min(room.width / width, room.height / height)
  const [wide, high] = [width * scale, height * scale]
  return {
    kind: 'picture',
    name: 'Chart',
    alt,
    png,
    box: { left: room.left + (room.width - wide) / 2, top: room.top, width: wide, height: high },
  }
}

/** A column of bars alone has no words. */
function withoutEmptyColumns({ name, rows }: PanelTable): PanelTable {
  const hasWords = (_: string, column: number) => rows.slice(1).some((cells) => (cells[column] ?? '') !== '')
  return { name, rows: rows.map((cells) => cells.filter(hasWords)) }
}

/** The headings stand above each part. */
function partsOf({ rows }: PanelTable): (readonly string[])[][] {
  const [headings = [], ...lines] = rows
  const parts = Array.from({ length: Math.ceil(lines.length / ROWS_A_PAGE) }, (_, at) =>
    lines.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE),
  )
  return parts.map((part) => [headings, ...part])
}

/** A column is as wide as its words on average, within bounds; the first has room for names. */
function sharesOf({ rows }: PanelTable): number[] {
  const columns = Math.max(...rows.map((cells) => cells.length))
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((cells) => cells[column]?.length ?? 0)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / rows.length
    return Math.min(MOST_SHARE, Math.max(LEAST_SHARE, mean, column === 0 ? 12 : 0))
  })
}
