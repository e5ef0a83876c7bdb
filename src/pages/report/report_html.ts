import { xmlText } from '../../domain/files/xml'
import { REPORT_TEXT_PARTS } from '../../domain/report/explanations'
import { RAG_RULE, RAG_WORDS, TEXT_PART_LABELS } from '../../findings/report/rating_words'
import type { ReportContent, ReportLine } from '../../findings/report/report_content'
import { reportPages } from '../../findings/report/report_pages'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Colours of the paper: src/ui/theme.css does not reach a file that leaves. */
const STYLE = `
body { max-width: 840px; margin: 24px auto; padding: 0 16px; color: #12233a; font: 14px/1.35 Arial, Helvetica, sans-serif; }
h1 { font-size: 22px; line-height: 1.2; margin: 4px 0 6px; } h2 { font-size: 15px; margin: 16px 0 3px; } p { margin: 3px 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; overflow-wrap: anywhere; } thead th { border-bottom: 2px solid #12233a; font-size: 12px; }
th, td { padding: 6px 8px 6px 0; border-bottom: 1px solid #bdb9ad; text-align: left; vertical-align: top; font-size: 12.5px; } tr { break-inside: avoid; }
.big { display: block; font-size: 19px; font-weight: bold; } .revised { display: block; border-left: 3px solid #12233a; padding-left: 6px; }
.bar { position: relative; display: block; height: 7px; margin: 3px 0; background: #eeebe3; } .bar i { display: block; height: 100%; background: #12233a; } .bar em { position: absolute; top: -3px; bottom: -3px; width: 3px; background: #12233a; outline: 1px solid #fff; }
.rag { display: inline-block; border: 1px solid; border-radius: 4px; padding: 0 6px; font-weight: bold; } .G { color: #1d6b3a; background: #dff0e3; } .A { color: #7a4b00; background: #fdeecb; } .R { color: #9a2413; background: #f9ddd6; } .grey { color: #445163; background: #edebe4; }
.stamp { border: 2px dashed #12233a; padding: 0 5px; font-weight: bold; text-transform: uppercase; font-size: 11px; }
.fine { color: #445163; font-size: 11px; } .definitions { columns: 2; padding: 0; list-style: none; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 24px; }
@page { size: A4; margin: 11mm 12mm; }
@media print { body { margin: 0; padding: 0; max-width: none; print-color-adjust: exact; } th, td { font-size: calc(8pt * var(--scale)); padding: calc(1.3mm * var(--scale)) 2mm calc(1.3mm * var(--scale)) 0; line-height: 1.25; } .big { font-size: calc(12pt * var(--scale)); } .others td, .others th { padding: calc(0.7mm * var(--scale)) 2mm calc(0.7mm * var(--scale)) 0; } .second { break-before: page; } .fine { font-size: calc(6.5pt * var(--scale)); line-height: 1.2; } .two p { font-size: calc(8pt * var(--scale)); } }
`

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

const ratedRow = (line: ReportLine): string =>
  `<tr><th scope="row">${xmlText(line.label)}</th><td><span class="big">${xmlText(line.statistic)}</span>${barOf(line)}${xmlText(line.detail)}${line.revised === '' ? '' : `<span class="revised">${xmlText(line.revised)}</span>`}</td><td><b>${xmlText(line.target)}</b></td><td>${ragOf(line)}<br>${xmlText(line.why.join(' '))}</td><td>${wordsOf(line)}</td></tr>`

const ratedTable = (lines: readonly ReportLine[]): string =>
  lines.length === 0
    ? ''
    : `<table><colgroup>${COLUMNS}</colgroup><thead><tr><th>Figure</th><th>Statistic</th><th>Target</th><th>Rating and why</th><th>Barrier, enabler, risk</th></tr></thead><tbody>${lines.map(ratedRow).join('')}</tbody></table>`

const otherRow = (line: ReportLine): string =>
  `<tr><th scope="row">${xmlText(line.label)}</th><td><b>${xmlText(line.statistic)}</b> ${xmlText(line.detail)}</td><td>${xmlText(line.change)}</td></tr>`

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
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${xmlText(kicker)}</title><style>${STYLE}</style></head><body style="--scale: ${pages.scale}">
<p class="fine">${xmlText(kicker)}</p><h1>${xmlText(content.title)}</h1><p>${xmlText(content.lead)}</p>
${ratedTable(rated.slice(0, pages.onFirst))}
${pages.definitionsOnFirst ? definitions : ''}
<div class="second">${ratedTable(rated.slice(pages.onFirst))}${othersTable(others.filter(({ isInFilesOnly }) => !isInFilesOnly))}
<div class="two"><div><h2>Revised since last month</h2>${paragraphs([content.changed], '')}</div><div><h2>Not complete yet</h2>${paragraphs(content.notComplete, 'The log does not say when activities were reported.')}</div></div>
${pages.definitionsOnFirst ? '' : definitions}</div>
</body></html>`
}
