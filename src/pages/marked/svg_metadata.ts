import { xmlText, xmlWords } from '../../domain/files/xml'

const OPENING = '<view xmlns="urn:reach-atlas:view">'
const CLOSING = '</view>'

/** An SVG with a text in its metadata. Throws where the text is no SVG. */
export function withSvgText(svg: string, text: string): string {
  const element = `${OPENING}${xmlText(text)}${CLOSING}`
  if (svg.includes('</metadata>')) return svg.replace('</metadata>', () => `${element}</metadata>`)
  if (!/<svg[^>]*>/.test(svg)) throw new Error('the picture is no SVG')
  return svg.replace(/<svg[^>]*>/, (start) => `${start}<metadata>${element}</metadata>`)
}

/** The text that an SVG keeps in its metadata; undefined where it has none. */
export function svgText(svg: string): string | undefined {
  const from = svg.indexOf(OPENING)
  const to = svg.indexOf(CLOSING, from)
  if (from < 0 || to < 0) return undefined
  return xmlWords(svg.slice(from + OPENING.length, to))
}
