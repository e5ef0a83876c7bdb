const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** An element of a document that was well formed. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly within: XmlElement[]
  /** Its own text and that of all within it. */
  text: string
}

/** Reads a document of elements, attributes and text, and throws where it is not well formed. */
export function readXml(document: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, within: [], text: '' }
  const open = [root]
  let at = 0
  for (const token of document.matchAll(TOKEN)) {
    at = token.index + token[0].length
    const [, closes, name, attributes = '', empty, text] = token
    if (text !== undefined) for (const each of open) each.text += plain(text)
    else if (name !== undefined && closes === '/') {
      const closed = open.pop()
      if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name ?? ''}>`)
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, plain(value)] as const,
      )
      const values: Record<string, string> = Object.fromEntries<string>(pairs)
      const element: XmlElement = { name, attributes: values, within: [], text: '' }
      if (pairs.length !== Object.keys(values).length) throw new Error(`<${name}> repeats itself`)
      open.at(-1)?.within.push(element)
      if (empty === '') open.push(element)
    }
  }
  const [first, ...more] = root.within
  if (at !== document.length || open.length !== 1 || !first || more.length > 0)
    throw new Error(`not well formed after ${at} characters: ${document.slice(at, at + 60)}`)
  return first
}

/** Every element of a name, in document order. */
export const elements = (within: XmlElement, name: string): XmlElement[] =>
  within.within.flatMap((each) => [...(each.name === name ? [each] : []), ...elements(each, name)])

function plain(text: string): string {
  return text.replaceAll(/&(\w*)(;?)/g, (entity, name: string, end: string) => {
    const character = NAMED[name]
    if (character === undefined || end === '') throw new Error(`${entity} is no entity`)
    return character
  })
}
