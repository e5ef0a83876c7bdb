import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import { pageSvg } from '../layout/page_svg'
import type { PictureAddress } from '../layout/page_svg'
import type { Page } from '../layout/page'
import { xmlText } from '../../domain/files/xml'

const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const { ground, ink, muted, line } = GROUND_INKS.paper

const STYLE = `
body { margin: 0; background: ${ground}; color: ${ink}; font-family: Arial, Helvetica, sans-serif; line-height: 1.5; }
section { box-sizing: border-box; min-height: 100vh; padding: 1vh 2vw; border-bottom: 1px solid ${line}; }
svg { display: block; width: 100%; height: auto; max-height: 92vh; margin: 0 auto; }
details { max-width: 60em; margin: 0 auto; color: ${muted}; }
summary { cursor: pointer; }
.answer { max-width: none; color: inherit; }
.answer > summary { padding: 1em; font-size: 1.5em; text-align: center; }
@page { size: A4 landscape; margin: 8mm; }
@media print {
  section { min-height: 0; padding: 0; border: 0; break-after: page; }
  svg { max-height: 180mm; }
  details:not(.answer) { display: none; }
}
`

/** Arrow keys, space and a clicker step from slide to slide, and show an answer first. The page is whole without it. */
const SCRIPT = `
addEventListener('keydown', function (event) {
  var by = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }[event.key]
  if (!by || event.altKey || event.ctrlKey || event.metaKey || event.target.tagName === 'SUMMARY') return
  var slides = Array.prototype.slice.call(document.querySelectorAll('section'))
  var at = slides.findIndex(function (slide) { return slide.getBoundingClientRect().bottom > innerHeight / 2 })
  var heldBack = slides[at] && slides[at].querySelector('.answer:not([open])')
  event.preventDefault()
  if (by > 0 && heldBack) return void (heldBack.open = true)
  var next = slides[Math.min(slides.length - 1, Math.max(0, at + by))]
  next.scrollIntoView()
  next.focus({ preventScroll: true })
})
`

/**
 * A story as one HTML file that needs nothing else: no network, no script to be read, its pictures inside. Every
 * slide is drawn, with its words beneath; an answer opens when it is asked for. The speaker's notes stay with the speaker.
 */
export function storyHtml(
  pages: readonly Page[],
  properties: { readonly title: string; readonly made: Date },
  fonts: string,
  addressOf: PictureAddress,
): string {
  const slides = pages.map((page, at) => {
    const drawn = `${pageSvg(page, fonts, `s${at + 1}-`, addressOf)}\n<details><summary>This slide in words</summary><p>${xmlText(page.title)}</p><p>${xmlText(page.description)}</p></details>`
    const held = page.answer
      ? `<details class="answer"><summary>Show the answer</summary>\n${drawn}\n</details>`
      : drawn
    return `<section tabindex="-1" aria-label="Slide ${at + 1} of ${pages.length}">\n${held}\n</section>`
  })
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Reach Atlas, ${properties.made.toISOString().slice(0, 10)}">
<title>${xmlText(properties.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${slides.join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}
