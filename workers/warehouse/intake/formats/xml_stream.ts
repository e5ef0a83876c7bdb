import type { Pieces } from '../pieces'

/** Callbacks for XML as it is read. Names carry their prefix as written. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void
  close(name: string): void
  /** Some of the text between two tags, entities resolved; the rest may follow. */
  text(words: string): void
}

/** XML that is not well formed, or holds what no table does. */
export class BadXml extends Error {}

const PIECE = 1 << 20
/** No tag is longer, nor is a comment. */
const LONGEST_TAG = 1 << 24
const DEEPEST = 100
/** No entity is longer. */
const LONGEST_ENTITY = 12

const TAG = /<(\/?)([^\s/<>"'=]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y
const ATTRIBUTE = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What stands between tags that say nothing of their own: comments, instructions; and text as it stands. */
const ASIDES = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const

/** Words with the five entities of XML and those by number resolved. Others, which a document may define, stay as written. */
function resolved(words: string): string {
  if (!words.includes('&')) return words
  return words.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    if (name === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return NAMED[name] ?? whole
  })
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The attributes of a tag, read on demand. */
export class XmlAttributes {
  readonly #written: string
  #values: Map<string, string> | undefined

  constructor(written: string) {
    this.#written = written
  }

  /** The value of the first attribute of a name without its prefix: "id" of r:id="r1". */
  valueOfLocal(name: string): string | undefined {
    for (const [key, value] of this.#read()) if (localName(key) === name) return value
    return undefined
  }

  value(name: string): string | undefined {
    return this.#read().get(name)
  }

  #read(): Map<string, string> {
    this.#values ??= new Map(
      [...this.#written.matchAll(ATTRIBUTE)].map(([, key = '', quoted, inApostrophes]) => [
        key,
        resolved(quoted ?? inApostrophes ?? ''),
      ]),
    )
    return this.#values
  }
}

/** Reads XML that comes in parts; what is not whole yet waits for the next. */
class XmlReader {
  readonly #visitor: XmlVisitor
  readonly #within: string[] = []
  #waiting = ''
  #begun = false

  constructor(visitor: XmlVisitor) {
    this.#visitor = visitor
  }

  read(part: string): void {
    const xml = this.#waiting + part
    let at = 0
    while (at < xml.length) {
      const next = xml[at] === '<' ? this.#tag(xml, at) : this.#text(xml, at)
      if (next === undefined) break
      at = next
    }
    this.#waiting = xml.slice(at)
    if (this.#waiting.length > LONGEST_TAG) throw new BadXml('a tag without an end')
  }

  /** Throws where the XML has stopped part-way. */
  finish(): void {
    if (this.#waiting.trim() !== '' || this.#within.length > 0 || !this.#begun) throw new BadXml('no end')
  }

  /** Hands on text from `from`; gives where it stops, or undefined where more is needed. */
  #text(xml: string, from: number): number | undefined {
    const tag = xml.indexOf('<', from)
    let to = tag === -1 ? xml.length : tag
    // An entity may be cut in two only where the part ends: looked for elsewhere, each text would cost the whole part.
    if (tag === -1) {
      const entity = xml.lastIndexOf('&')
      if (entity >= from && to - entity < LONGEST_ENTITY) to = entity
    }
    if (to === from) return undefined
    this.#visitor.text(resolved(xml.slice(from, to)))
    return to
  }

  /** Hands on the tag at `at`; gives where it ends, or undefined where it has no end yet. */
  #tag(xml: string, at: number): number | undefined {
    for (const [opens, closes] of ASIDES)
      if (xml.startsWith(opens, at)) {
        const end = xml.indexOf(closes, at + opens.length)
        if (end === -1) return undefined
        if (opens === '<![CDATA[') this.#visitor.text(xml.slice(at + opens.length, end))
        return end + closes.length
      }
    if (xml.startsWith('<!DOCTYPE', at)) throw new BadXml('definitions of its own')
    TAG.lastIndex = at
    const [whole, slash, name = '', rest = ''] = TAG.exec(xml) ?? []
    if (whole === undefined) return undefined
    if (slash === '/') this.#close(name)
    else this.#open(name, rest)
    return at + whole.length
  }

  #open(name: string, rest: string): void {
    this.#begun = true
    this.#within.push(name)
    if (this.#within.length > DEEPEST) throw new BadXml('tags without end')
    this.#visitor.open(name, new XmlAttributes(rest))
    if (rest.endsWith('/')) this.#close(name)
  }

  #close(name: string): void {
    if (this.#within.pop() !== name) throw new BadXml('tags that do not match')
    this.#visitor.close(name)
  }
}

/**
 * Tells a visitor of UTF-8 XML, piece by piece, never all of it at once. Throws BadXml where it is not well formed, or
 * has a document type: no entity is ever defined, so none multiplies.
 */
export async function readXml(xml: Pieces, visitor: XmlVisitor): Promise<void> {
  const reader = new XmlReader(visitor)
  const decoder = new TextDecoder()
  let gathered = ''
  for await (const piece of xml()) {
    gathered += decoder.decode(piece, { stream: true })
    if (gathered.length < PIECE) continue
    reader.read(gathered)
    gathered = ''
  }
  reader.read(gathered + decoder.decode())
  reader.finish()
}
