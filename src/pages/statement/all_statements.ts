import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../../domain/files/xml'
import type { Statement, StatementSubject } from '../../domain/statement/statement'
import { formatDate } from '../../domain/time/academic_year'
import { fileNameOf } from '../../findings/file_names'
import { statementContent } from '../../findings/statement/statement_content'
import type { StatementSources } from '../../findings/statement/statement_sources'
import { ZIP } from '../download_kind'
import type { BatchProgress } from '../report/all_reports'
import { INDEX_STYLE } from '../report/report_style'
import { statementHtml } from './statement_html'
import { statementsCsv } from './statements_csv'

interface Made {
  readonly file: string
  readonly statement: Statement
}

function indexHtml(made: readonly Made[], title: string): string {
  const rows = made.map(
    ({ file, statement: { name, activities, schools } }) =>
      `<tr><th scope="row"><a href="${encodeURIComponent(file)}">${xmlText(name)}</a></th><td>${activities}</td><td>${schools}</td></tr>`,
  )
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${xmlText(title)}</title><style>${INDEX_STYLE}</style></head><body><h1>${xmlText(title)}</h1><table><thead><tr><th>Statement</th><th>Activities</th><th>Schools</th></tr></thead><tbody>${rows.join('')}</tbody></table></body></html>`
}

/** "Made on 29 November 2026." of a day, ISO. */
export const statementMadeOn = (today: string): string => `Made on ${formatDate(today)}.`

/**
 * A ZIP of the statements of every subject, an HTML file each, with an index and every number in one CSV; null where it
 * was cancelled or a person would not let it leave. `onProgress` is called after each and says, by false, that it is cancelled.
 */
export async function allStatementsZip(
  subjects: readonly StatementSubject[],
  sources: StatementSources,
  ask: (key: string) => Promise<Statement | null>,
  mayLeave: (statements: readonly Statement[]) => Promise<boolean>,
  today: string,
  onProgress: (progress: BatchProgress) => boolean,
): Promise<Blob | null> {
  const made: Made[] = []
  const files: Record<string, Uint8Array> = {}
  let kicker = 'Statements'
  for (const [at, { key }] of subjects.entries()) {
    const statement = await ask(key)
    if (statement) {
      const content = statementContent(statement, sources)
      const file = `${fileNameOf([String(at + 1).padStart(4, '0'), statement.name])}.html`
      files[file] = strToU8(statementHtml(content, statementMadeOn(today)))
      made.push({ file, statement })
      kicker = content.kicker
    }
    if (!onProgress({ made: at + 1, of: subjects.length })) return null
  }
  const statements = made.map(({ statement }) => statement)
  if (!(await mayLeave(statements))) return null
  files['statements.csv'] = strToU8(statementsCsv(sources.question, statements))
  files['index.html'] = strToU8(indexHtml(made, kicker))
  return new Blob([zipSync(files, { level: 0, mtime: new Date(`${today}T00:00:00Z`) })], { type: ZIP.type })
}
