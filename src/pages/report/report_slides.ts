import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { RAG_WORDS } from '../../findings/report/rating_words'
import type { ReportContent, ReportLine } from '../../findings/report/report_content'
import { madeOn } from '../class_of_thirty/class_page'
import { tableMarks } from '../layout/data_pages'
import { frameMarks, type Setting } from '../layout/frame'
import { PAGE, type Page } from '../layout/page'
import { measureSlide, pagesPptx } from '../page_files'

/** Rows that are large enough to be read from the back of a room. */
const ROWS_A_SLIDE = 6

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

const broken = (line: ReportLine): string => (line.broken === '' ? '' : ` ${line.broken}`)

const ratedCells = (line: ReportLine): string[] => [
  line.label,
  `${line.statistic} (${line.detail})${broken(line)}`,
  line.target,
  `${RAG_WORDS[line.rag].letter} ${RAG_WORDS[line.rag].word}${line.isUnexplained ? ', unexplained' : ''}`,
  line.why.join(' '),
]

const RATED_HEADINGS = ['Figure', 'Statistic', 'Target', 'Rating', 'Why']
const OTHER_HEADINGS = ['Figure', 'Statistic', 'Detail']

/** Figures as a table on one slide. */
interface ReportTable {
  readonly name: string
  readonly shares: readonly number[]
  readonly rows: readonly string[][]
  /** The figures, whose definitions stand beneath. */
  readonly lines: readonly ReportLine[]
}

function page(
  { title, lead, kicker, source }: ReportContent,
  table: ReportTable,
  setting: Setting,
  made: Date,
): Page {
  const words = table.rows.map((cells) => cells.join(' ')).join('; ')
  const defined = [...new Set(table.lines.map(({ definition }) => definition))].join(' ')
  const caption = `${kicker}. ${defined} ${source} ${madeOn(made)}`
  return {
    size: setting.sheet,
    ground: GROUND_INKS.paper.ground,
    title,
    description: `${words} ${caption}`,
    source,
    notes: '',
    marks: [
      ...frameMarks({ title, finding: lead, caption }, 'paper', setting),
      ...tableMarks({ name: table.name, alt: words }, table.shares, table.rows, setting),
    ],
  }
}

/** The slides of a report: its rated figures, then the others. Throws where it names no source. */
export function reportSlides(content: ReportContent, setting: Setting, made: Date): Page[] {
  if (content.source.trim() === '') throw new Error('the report names no source')
  const others = content.others.filter(({ isInFilesOnly }) => !isInFilesOnly)
  return [
    ...inParts(content.rated, ROWS_A_SLIDE).map((lines) =>
      page(
        content,
        {
          name: 'Figures with a target',
          shares: [3, 4, 1.4, 2, 7],
          rows: [RATED_HEADINGS, ...lines.map(ratedCells)],
          lines,
        },
        setting,
        made,
      ),
    ),
    ...inParts(others, 2 * ROWS_A_SLIDE).map((lines) =>
      page(
        content,
        {
          name: 'Figures without a target',
          shares: [4, 2, 6],
          rows: [
            OTHER_HEADINGS,
            ...lines.map((line) => [line.label, line.statistic, `${line.detail}${broken(line)}`.trim()]),
          ],
          lines,
        },
        setting,
        made,
      ),
    ),
  ]
}

/** A report as a PowerPoint file, its tables as tables that can be edited. */
export const reportPptx = (content: ReportContent, made: Date): Promise<Blob> =>
  pagesPptx(reportSlides(content, { sheet: PAGE, measure: measureSlide() }, made), content.kicker, made)
