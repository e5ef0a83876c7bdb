import { xmlText } from '../../domain/files/xml'
import { REPORT_TEXT_PARTS } from '../../domain/report/explanations'
import { RAG_RULE, RAG_WORDS, TEXT_PART_LABELS } from '../../findings/report/rating_words'
import type { ReportContent, ReportLine } from '../../findings/report/report_content'
import { reportPages } from '../../findings/report/report_pages'
import { REPORT_STYLE } from './report_style'
import { PAGE_POLICY } from '../page_policy'

const COLUMNS =
  '<col style="width:17%"><col style="width:21%"><col style="width:9%"><col><col style="width:27%">'

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

const barOf = ({ bar }: ReportLine): string =>
  bar === null
    ? ''
    : `<span class="bar" aria-hidden="true"><i style="width:${percent(bar.value)}"></i><em style="left:${percent(bar.target)}"></em></span>`

const ragOf = ({ rag, isUnexplained }: ReportLine): string =>
  `<span class="rag ${rag}">${RAG_WORDS[rag].letter} ${RAG_WORDS[rag].word}</span>${isUnexplained ? ' <span class="stamp">unexplained</span>' : ''}`

const wordsOf = ({ words }: ReportLine): string =>
  REPORT_TEXT_PARTS.map(
    (part) => `<b>${TEXT_PART_LABELS[part]}</b> ${xmlText(words[part].trim() || 'none given')}`,
  ).join('<br>')

const brokenOf = ({ broken }: ReportLine): string =>
  broken === '' ? '' : `<span class="broken">${xmlText(broken)}</span>`

const ratedRow = (line: ReportLine): string =>
  `<tr><th scope="row">${xmlText(line.label)}</th><td><span class="big">${xmlText(line.statistic)}</span>${barOf(line)}${xmlText(line.detail)}${line.revised === '' ? '' : `<span class="revised">${xmlText(line.revised)}</span>`}${brokenOf(line)}</td><td><b>${xmlText(line.target)}</b></td><td>${ragOf(line)}<br>${xmlText(line.why.join(' '))}</td><td>${wordsOf(line)}</td></tr>`

const ratedTable = (lines: readonly ReportLine[]): string =>
  lines.length === 0
    ? ''
    : `<table><colgroup>${COLUMNS}</colgroup><thead><tr><th>Figure</th><th>Statistic</th><th>Target</th><th>Rating and why</th><th>Barrier, enabler, risk</th></tr></thead><tbody>${lines.map(ratedRow).join('')}</tbody></table>`

const otherRow = (line: ReportLine): string =>
  `<tr><th scope="row">${xmlText(line.label)}</th><td><b>${xmlText(line.statistic)}</b> ${xmlText(line.detail)}${brokenOf(line)}</td><td>${xmlText(line.change)}</td></tr>`

const othersTable = (lines: readonly ReportLine[]): string =>
  lines.length === 0
    ? ''
    : `<h2>Figures without a target</h2><table class="others"><thead><tr><th>Figure</th><th>Statistic</th><th>What changed</th></tr></thead><tbody>${lines.map(otherRow).join('')}</tbody></table>`

const paragraphs = (sentences: readonly string[], none: string): string =>
  (sentences.length > 0 ? sentences : [none]).map((sentence) => `<p>${xmlText(sentence)}</p>`).join('')

/** A report as one HTML file of two printed pages, which needs no network, no app and no script. */
export function reportHtml(content: ReportContent, made: string): string {
  const { rated, others, kicker } = content
  const pages = reportPages(content)
  const definitions = `<h2>Definitions</h2><p class="fine">${xmlText(RAG_RULE)}</p><ul class="definitions fine">${content.definitions
    .map(({ ids, text }) => `<li><b>${xmlText(ids)}</b> ${xmlText(text)}</li>`)
    .join('')}</ul><p class="fine">${xmlText(content.source)} ${xmlText(made)}</p>`
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<title>${xmlText(kicker)}</title><style>${REPORT_STYLE}</style></head><body style="--scale: ${pages.scale}">
<p class="fine">${xmlText(kicker)}</p><h1>${xmlText(content.title)}</h1><p>${xmlText(content.lead)}</p>
${ratedTable(rated.slice(0, pages.onFirst))}
${pages.definitionsOnFirst ? definitions : ''}
<div class="second">${ratedTable(rated.slice(pages.onFirst))}${othersTable(others.filter(({ isInFilesOnly }) => !isInFilesOnly))}
<div class="two"><div><h2>Revised since last month</h2>${paragraphs([content.changed], '')}</div><div><h2>Not complete yet</h2>${paragraphs(content.notComplete, 'The log does not say when activities were reported.')}</div></div>
${pages.definitionsOnFirst ? '' : definitions}</div>
</body></html>`
}
