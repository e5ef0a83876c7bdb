import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../../domain/files/xml'
import { fileNameOf } from '../../findings/file_names'
import { RAG_WORDS } from '../../findings/report/rating_words'
import { reportContent, type ReportContent, type ReportSources } from '../../findings/report/report_content'
import { ZIP } from '../download_kind'
import { reportCsv } from './report_csv'
import { reportHtml } from './report_html'
import { INDEX_STYLE } from './report_style'

/** How far a batch is: reports made, of how many. */
export interface BatchProgress {
  readonly made: number
  readonly of: number
}

/** Lets the page draw and take presses between two files, and between what a report is made of. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

interface Made {
  readonly file: string
  readonly content: ReportContent
}

/** A page with a row a report and its letters, each leading to its report. */
function indexHtml(made: readonly Made[], title: string): string {
  const labels = [
    ...new Map(made.flatMap(({ content }) => content.rated.map(({ id, label }) => [id, label] as const))),
  ]
  const cell = ({ content }: Made, id: string): string => {
    const line = content.rated.find((each) => each.id === id)
    return line ? `${RAG_WORDS[line.rag].letter} ${xmlText(line.statistic)}` : '–'
  }
  const rows = made.map(
    (each, at) =>
      `<tr${at === 0 ? ' class="total"' : ''}><th scope="row"><a href="${encodeURIComponent(each.file)}">${xmlText(each.content.place)}</a></th>${labels.map(([id]) => `<td>${cell(each, id)}</td>`).join('')}<td>${each.content.unexplained.length}</td></tr>`,
  )
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${xmlText(title)}</title><style>${INDEX_STYLE}</style></head><body><h1>${xmlText(title)}</h1><table><thead><tr><th>Report</th>${labels.map(([, label]) => `<th>${xmlText(label)}</th>`).join('')}<th>Unexplained</th></tr></thead><tbody>${rows.join('')}</tbody></table></body></html>`
}

/**
 * A ZIP of the reports of every area, an HTML file each, with an index and every number in one CSV; null where it was
 * cancelled. `onProgress` is called after each report and says, by false, that it is cancelled.
 */
export async function allReportsZip(
  sources: ReportSources,
  made: Date,
  onProgress: (progress: BatchProgress) => boolean,
): Promise<Blob | null> {
  const areas = [null, ...sources.answer.areas]
  const all: Made[] = []
  const files: Record<string, Uint8Array> = {}
  const madeOn = `Made on ${made.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}.`
  let csv = ''
  for (const [at, area] of areas.entries()) {
    await breathe()
    const ofArea = { ...sources, area }
    const content = reportContent(ofArea)
    const file = `${fileNameOf([String(at).padStart(3, '0'), content.place])}.html`
    await breathe()
    files[file] = strToU8(reportHtml(content, madeOn))
    await breathe()
    const rows = reportCsv([ofArea])
    csv += at === 0 ? rows : rows.slice(rows.indexOf('\n') + 1)
    all.push({ file, content })
    if (!onProgress({ made: at + 1, of: areas.length })) return null
  }
  await breathe()
  files['report.csv'] = strToU8(csv)
  files['index.html'] = strToU8(indexHtml(all, all[0]?.content.kicker ?? ''))
  await breathe()
  return new Blob([zipSync(files, { level: 0, mtime: made })], { type: ZIP.type })
}
