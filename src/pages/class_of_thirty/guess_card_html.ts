import { xmlText } from '../../domain/files/xml'
import type { ClassPicture } from '../../findings/class_of_thirty/class_picture'
import { PAGE_POLICY } from '../page_policy'

const CARDS_A_SHEET = 2

const STYLE = `
@page { size: A4; margin: 10mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; color: #16202e; background: #fff; font-family: Arial, Helvetica, sans-serif; line-height: 1.35; }
section { display: flex; flex-direction: column; height: 137mm; padding: 6mm 0; break-inside: avoid; }
section + section { border-top: 1px dashed #8a94a3; }
h1 { margin: 0 0 1mm; font-size: 17px; }
p { margin: 0 0 3mm; font-size: 14px; }
ul { flex: 1; columns: 2; column-gap: 8mm; margin: 0; padding: 0; list-style: none; }
li { display: flex; gap: 3mm; align-items: center; justify-content: space-between; padding: 0.7mm 0; break-inside: avoid; font-size: 14px; line-height: 1.15; }
i { flex: none; width: 11mm; height: 6.4mm; border: 1.2px solid #16202e; border-radius: 1mm; }
footer { font-size: 12.5px; }
`

/**
 * A sheet of A4 with two cards on which a room writes its guess before the picture is shown: every group of a class,
 * A to Z so that their order gives nothing away, with an empty box. It holds no number of the picture, and asks no name.
 */
export function guessCardHtml({ title, classOf }: Pick<ClassPicture, 'title' | 'classOf'>): string {
  const groups = classOf.groups
    .map(({ label }) => label)
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
    .map((label) => `<li><span>${xmlText(label)}</span><i></i></li>`)
  const card = `<section aria-label="Guess card"><h1>${xmlText(title)}</h1>
<p>How many of the ${classOf.size} do you think are in each group? Write a number in each box.</p>
<ul>${groups.join('')}</ul>
<footer>Together the boxes make ${classOf.size}. No names: a guess is nobody’s mark.</footer></section>`
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<title>${xmlText(`Guess card: ${title}`)}</title><style>${STYLE}</style></head><body>
${Array.from({ length: CARDS_A_SHEET }, () => card).join('\n')}
</body></html>
`
}
