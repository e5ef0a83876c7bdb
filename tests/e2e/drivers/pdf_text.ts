import { strFromU8, unzlibSync } from 'fflate'

/** Objects of a PDF as Chromium writes it: number → what stands in it, one character a byte. */
function objectsOf(pdf: string): ReadonlyMap<number, string> {
  return new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [
      Number(id),
      body ?? '',
    ]),
  )
}

/** The stream of an object, opened; '' where it has none. */
function streamOf(body: string | undefined): string {
  const head = /^[\s\S]*?\/Length (\d+)[\s\S]*?>>\s*stream\r?\n/.exec(body ?? '')
  if (!body || !head) return ''
  const stream = body.slice(head[0].length, head[0].length + Number(head[1]))
  if (!head[0].includes('/FlateDecode')) return stream
  return strFromU8(unzlibSync(Uint8Array.from(stream, (letter) => letter.charCodeAt(0))), true)
}

const numberOf = (hex: string): number => Number.parseInt(hex, 16)
const textOfHex = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map(numberOf))

/** Glyph → text, as a font of the PDF says it (PDF 32000-1:2008, 9.10.3). */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(numberOf(glyph), textOfHex(text))
  for (const [, block = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = numberOf(from); glyph <= numberOf(to); glyph++)
        letters.set(glyph, String.fromCharCode(numberOf(text) + glyph - numberOf(from)))
  return letters
}

interface PdfFont {
  readonly letters: ReadonlyMap<number, string>
  /** Hexadecimal digits of a glyph. */
  readonly digits: number
}

function fontsOf(page: string, objects: ReadonlyMap<number, string>): ReadonlyMap<string, PdfFont> {
  const names = /\/Font <<([\s\S]*?)>>/.exec(page)?.[1] ?? ''
  return new Map(
    [...names.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id]) => {
      const font = objects.get(Number(id)) ?? ''
      const map = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]))
      return [name, { letters: lettersOf(streamOf(map)), digits: font.includes('/Type0') ? 4 : 2 }]
    }),
  )
}

function textOfPage(page: string, objects: ReadonlyMap<number, string>): string {
  const fonts = fontsOf(page, objects)
  const content = streamOf(objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])))
  let font: PdfFont | undefined
  let text = ''
  for (const [, name, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (name !== undefined) font = fonts.get(name)
    else if (hex !== undefined && font)
      for (let at = 0; at < hex.length; at += font.digits)
        text += font.letters.get(numberOf(hex.slice(at, at + font.digits))) ?? ''
  }
  return text
}

/** The words of each page of a PDF that Chromium printed, without the spaces, which it places and does not write. */
export function pdfText(pdf: string): readonly string[] {
  const objects = objectsOf(pdf)
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((page) => textOfPage(page, objects).replaceAll(/\s+/g, ''))
}
