import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { RAG_WORDS } from '../../findings/report/rating_words'
import type { ReportContent, ReportLine } from '../../findings/report/report_content'
import { tableMarks } from '../layout/data_pages'
import { frameMarks, type Setting } from '../layout/frame'
import { PAGE, type Page } from '../layout/page'
import { measureSlide, pagesPptx } from '../page_files'

/** Rows that are large enough to be read from the back of a room. */
const ROWS_A_SLIDE = 6

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

const ratedCells = ({ label, statistic, detail, target, rag, isUnexplained, why }: ReportLine): string[] => [
  label,
  `${statistic} (${detail})`,
  target,
  `${RAG_WORDS[rag].letter} ${RAG_WORDS[rag].word}${isUnexplained ? ', unexplained' : ''}`,
  why.join(' '),
]

const RATED_HEADINGS = ['Figure', 'Statistic', 'Target', 'Rating', 'Why']
const OTHER_HEADINGS = ['Figure', 'Statistic', 'Detail']

function page(
  { title, lead, kicker, source }: ReportContent,
  table: { readonly name: string; readonly shares: readonly number[]; readonly rows: readonly string[][] },
  setting: Setting,
): Page {
  const words = table.rows.map((cells) => cells.join(' ')).join('; ')
  const caption = `${kicker}. ${source}`
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
export function reportSlides(content: ReportContent, setting: Setting): Page[] {
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
        },
        setting,
      ),
    ),
    ...inParts(others, 2 * ROWS_A_SLIDE).map((lines) =>
      page(
        content,
        {
          name: 'Figures without a target',
          shares: [4, 2, 6],
          rows: [OTHER_HEADINGS, ...lines.map(({ label, statistic, detail }) => [label, statistic, detail])],
        },
        setting,
      ),
    ),
  ]
}

/** A report as a PowerPoint file, its tables as tables that can be edited. */
export const reportPptx = (content: ReportContent, made: Date): Promise<Blob> =>
  pagesPptx(reportSlides(content, { sheet: PAGE, measure: measureSlide() }), content.kicker, made)
