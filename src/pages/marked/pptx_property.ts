import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { xmlText, xmlWords } from '../../domain/files/xml'
import { DECLARATION, relation } from '../pptx/parts'

const PART = 'docProps/custom.xml'
const PART_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
/** The set of properties that people name themselves, whose ids count from 2 ([MS-OLEPS] 2.25.2). */
const OWN_PROPERTIES = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
const FIRST_ID = 2
/** PowerPoint edits no longer ones: what is longer stands in several, "name", "name 2", … */
const LONGEST_VALUE = 250
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'

const property = (name: string, value: string, id: number): string =>
  `<property fmtid="${OWN_PROPERTIES}" pid="${id}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`

function customProperties(name: string, text: string): string {
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST_VALUE) }, (_, at) =>
    text.slice(at * LONGEST_VALUE, (at + 1) * LONGEST_VALUE),
  )
  const properties = pieces.map((piece, at) =>
    property(at === 0 ? name : `${name} ${at + 1}`, piece, FIRST_ID + at),
  )
  return `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${properties.join('')}</Properties>`
}

/** A PowerPoint file with a text among its custom properties (ECMA-376, 15.2.12.2), made on the day `made`. */
export function withPptxText(
  bytes: Uint8Array,
  name: string,
  text: string,
  made: Date,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  const edit = (part: string, before: string, added: string) => {
    const xml = strFromU8(parts[part] ?? new Uint8Array())
    if (!xml.includes(before)) throw new Error(`the presentation has no ${part}`)
    parts[part] = strToU8(xml.replace(before, () => added + before))
  }
  edit('[Content_Types].xml', '</Types>', `<Override PartName="/${PART}" ContentType="${PART_TYPE}"/>`)
  edit('_rels/.rels', '</Relationships>', relation('rIdView', 'custom-properties', PART))
  parts[PART] = strToU8(customProperties(name, text))
  const files: Zippable = {}
  for (const [part, content] of Object.entries(parts))
    files[part] = [content, { level: part.endsWith('.png') ? 0 : 6 }]
  return zipSync(files, { mtime: made })
}

/** The text that a PowerPoint file keeps under the name; undefined where it has none, or is no archive. */
export function pptxText(bytes: Uint8Array, name: string): string | undefined {
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, { filter: (part) => part.name === PART })
  } catch {
    return undefined
  }
  const xml = strFromU8(parts[PART] ?? new Uint8Array())
  const values = [...xml.matchAll(/ name="([^"]*)"><vt:lpwstr>([^<]*)<\/vt:lpwstr>/g)]
    .filter(([, key = '']) => key === name || key.startsWith(`${name} `))
    .map(([, , value = '']) => xmlWords(value))
  return values.length === 0 ? undefined : values.join('')
}
