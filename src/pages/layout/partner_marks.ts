import { GROUND_INKS } from '../../charts/class_of_thirty_colours'
import type { Partner } from '../../domain/project/partner'
import type { Measure } from './fit_text'
import { fitText } from './fit_text'
import type { Mark, PageSize } from './page'

const BAND = 12
/** The name and the logo stand beneath the band, above every title. */
const LINE = { top: BAND + 6, height: 34, size: 24, gap: 14 }

/** A partner at the head of a page: a band of their colour, edged so that any colour can be told from paper, their logo and name. */
export function partnerMarks(
  partner: Partner | undefined,
  { width }: PageSize,
  margin: number,
  measure: Measure,
): Mark[] {
  if (!partner) return []
  const { ink, edge } = GROUND_INKS.paper
  const { name, colour, logo } = partner
  const right = width - margin
  const lineWidth = Math.min(right - margin, measure(name, LINE.size, 400) + 4)
  const box = { left: right - lineWidth, top: LINE.top, width: lineWidth, height: LINE.height }
  const { size, rows } = fitText(name, { ...box, size: LINE.size, leading: 1.1, weight: 400 }, measure)
  const band = { left: 0, top: 0, width, height: BAND }
  const logoWidth = logo ? (LINE.height * logo.width) / logo.height : 0
  return [
    {
      kind: 'patch',
      name: 'Edge of the partner’s colour',
      box: { ...band, height: BAND + 1 },
      colour: edge,
      radius: 0,
    },
    { kind: 'patch', name: 'Partner’s colour', box: band, colour, radius: 0 },
    ...(logo
      ? [
          {
            kind: 'picture' as const,
            name: 'Partner’s logo',
            alt: `Logo of ${name}`,
            box: {
              left: box.left - LINE.gap - logoWidth,
              top: LINE.top,
              width: logoWidth,
              height: LINE.height,
            },
            png: pngOf(logo.png),
          },
        ]
      : []),
    {
      kind: 'words',
      name: 'Partner',
      box,
      words: name,
      rows,
      baseline: 0.5 * LINE.height + 0.35 * size,
      line: 1.1 * size,
      type: { size, colour: ink, align: 'r' },
    },
  ]
}

function pngOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) =>
    letter.charCodeAt(0),
  )
  return new Blob([bytes], { type: 'image/png' })
}
