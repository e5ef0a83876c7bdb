import { attributeOf, tagsOf } from './xml_tags'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/** "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" are one part. */
const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** The part that holds each sheet of a workbook, in the order of the workbook; '' where it does not say. */
export function sheetParts(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const decoder = new TextDecoder()
  const targets = new Map(
    tagsOf(decoder.decode(parts[RELATIONS]), 'Relationship').map((tag) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target'),
    ]),
  )
  return tagsOf(decoder.decode(parts[WORKBOOK]), 'sheet').map((tag) => {
    const target = targets.get(attributeOf(tag, '(?:\\w+:)?id'))
    return target === undefined ? '' : partOf(target)
  })
}
