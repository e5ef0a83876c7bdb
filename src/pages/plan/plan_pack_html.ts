import { xmlText } from '../../domain/files/xml'
import { needWords, type AreaPack, type HandOverSheet } from '../../findings/plan/hand_over'
import { PAGE_POLICY } from '../page_policy'

/** Colours of the paper: src/ui/theme.css does not reach a file that leaves. */
const STYLE = `
body { max-width: 820px; margin: 24px auto; padding: 0 16px; color: #12233a; font: 15px/1.45 Arial, Helvetica, sans-serif; }
h1 { font-size: 26px; line-height: 1.2; margin: 0 0 8px; } h2 { font-size: 20px; margin: 28px 0 6px; } h3 { font-size: 17px; margin: 22px 0 4px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; } th, td { padding: 5px 8px 5px 0; border-bottom: 1px solid #bdb9ad; text-align: left; vertical-align: top; }
svg { display: block; width: 100%; height: auto; border: 1px solid #bdb9ad; } .shore { fill: #f4f1ea; stroke: #76808c; } .visited { fill: #0b5cad; stroke: #12233a; } .other { fill: #ffffff; stroke: #445163; } .scale path { fill: none; stroke: #12233a; stroke-width: 1.5; } text { font-size: 12px; text-anchor: middle; fill: #445163; stroke: #ffffff; stroke-width: 3px; paint-order: stroke; } .scale text { text-anchor: start; }
p { margin: 4px 0; } .fine { color: #445163; font-size: 13px; } ul { margin: 2px 0 6px; padding-left: 20px; }
.lines { height: 27mm; border-bottom: 1px solid #bdb9ad; background: repeating-linear-gradient(to bottom, transparent 0 calc(9mm - 1px), #bdb9ad calc(9mm - 1px) 9mm); }
@page { size: A4; margin: 14mm; }
@media print { body { margin: 0; padding: 0; } article { break-inside: avoid; } section { break-before: page; } a { color: inherit; text-decoration: none; } }
`

const listOf = (lines: readonly string[], none: string): string =>
  `<ul>${(lines.length > 0 ? lines : [none]).map((line) => `<li>${xmlText(line)}</li>`).join('')}</ul>`

const anchor = (id: string): string => `school-${encodeURIComponent(id)}`

const row = ({ sheet, area, need, visits }: HandOverSheet): string =>
  `<tr><th scope="row"><a href="#${anchor(sheet.id)}">${xmlText(sheet.name)}</a></th><td>${xmlText(area)}</td><td>${need}</td><td>${visits.map(xmlText).join('<br>')}</td></tr>`

function article(each: HandOverSheet): string {
  const { sheet, visits, nearest } = each
  const { known } = sheet
  const contact = known
    ? `<p>${xmlText(known.facts)}</p><p>${xmlText([known.town, known.postcode, `School ${sheet.id}`].filter((part) => part !== '').join(' · '))}</p>
<p>Telephone ${xmlText(known.telephone || 'not given')} · Website ${xmlText(known.website || 'not given')}</p>`
    : `<p>School ${xmlText(sheet.id)}</p>`
  return `<article id="${anchor(sheet.id)}"><h3>${xmlText(sheet.name)}</h3>${contact}
<p><b>${xmlText(needWords(each))}</b></p>
<p>Planned</p>${listOf(visits, 'No visit')}
<p>Nearest who could go</p>${listOf(nearest, 'Nobody in reach')}
<p>History</p>${listOf(known?.history.slice(0, 8) ?? [], 'None in the loaded history')}
${known ? `<p>What to offer</p>${listOf(known.offers, 'Nothing to suggest')}\n` : ''}<p>Notes</p><div class="lines"></div></article>`
}

interface PackTexts {
  readonly title: string
  readonly headline: string
  readonly proof: string
  /** Where the figures come from, and the day. */
  readonly source: string
  readonly made: Date
  /** A picture as planMapSvg draws it. */
  readonly map: string
}

/** A plan as one HTML file that needs no network, no app and no script: headline, map, table, and a sheet for each school by area. */
export function planPackHtml(
  packs: readonly AreaPack[],
  { title, headline, proof, source, made, map }: PackTexts,
): string {
  const all = packs.flatMap(({ sheets }) => sheets)
  const areas = packs.map(
    ({ area, sheets }) => `<section><h2>${xmlText(area)}</h2>\n${sheets.map(article).join('\n')}</section>`,
  )
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Reach Atlas, ${made.toISOString().slice(0, 10)}">
<title>${xmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${xmlText(headline)}</h1>
<p>${xmlText(proof)}</p>
<p class="fine">${xmlText(title)}. ${xmlText(source)}</p>
${map}
<p class="fine">Filled: in the plan. Hollow: the other schools in scope. Volunteers are named by id alone.</p>
<h2>Visits</h2>
<table><thead><tr><th scope="col">School</th><th scope="col">Area</th><th scope="col">Need</th><th scope="col">Who, how far, state</th></tr></thead>
<tbody>
${all.map(row).join('\n')}
</tbody></table>
${areas.join('\n')}
</main>
</body>
</html>
`
}
