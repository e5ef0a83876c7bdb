import { xmlText } from '../../domain/files/xml'
import type { StatementContent } from '../../findings/statement/statement_content'
import { STATEMENT_STYLE } from './statement_style'
import { PAGE_POLICY } from '../page_policy'

const section = (heading: string, content: string): string =>
  content === '' ? '' : `<h2>${xmlText(heading)}</h2>${content}`

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${xmlText(line)}</li>`).join('')}</ul>`

/** A statement as one HTML file, a page of A4, which needs no network, no app and no script. */
export function statementHtml(content: StatementContent, made: string): string {
  const figures = content.figures.map(
    ({ label, statistic, detail }) =>
      `<div><dt>${xmlText(label)}</dt><dd><b>${xmlText(statistic)}</b><span class="fine">${xmlText(detail)}</span></dd></div>`,
  )
  const activities = content.activities.map(
    ({ date, words }) => `<tr><td>${xmlText(date)}</td><td>${xmlText(words)}</td></tr>`,
  )
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<title>${xmlText(content.title)}</title><style>${STATEMENT_STYLE}</style></head><body>
<p class="fine">${xmlText(content.kicker)}</p><h1>${xmlText(content.title)}</h1><p class="thanks">${xmlText(content.thanks)}</p>
<dl>${figures.join('')}</dl>
<div class="two"><div>${section('What was done', list(content.did))}</div><div>${section(content.metLabel, list(content.met))}</div></div>
${section(content.activitiesLabel, activities.length === 0 ? '' : `<table>${activities.join('')}</table>`)}
${section('What is next', list(content.next))}
<p class="fine">${xmlText([...content.definitions, content.source, made].join(' '))}</p>
</body></html>`
}
