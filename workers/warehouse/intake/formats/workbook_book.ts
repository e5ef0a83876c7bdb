import { kindOfFormat, type NumberKind } from './number_format'
import { wordsOf } from './workbook_cell'
import { localName, type XmlAttributes, type XmlVisitor } from './xml_stream'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  readonly relation: string
  /** Hidden sheets are read too, because logs keep lists in them, and are named as hidden. */
  readonly hidden: boolean
}

/** A boolean of XML Schema: "1" and "true" are true. */
const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true'

/** Reads xl/workbook.xml: its sheets in order, and from which year it counts days. */
export class BookVisitor implements XmlVisitor {
  readonly sheets: ListedSheet[] = []
  from1904 = false

  open(name: string, attributes: XmlAttributes): void {
    const tag = localName(name)
    if (tag === 'workbookPr') this.from1904 = isTrue(attributes.value('date1904'))
    if (tag !== 'sheet') return
    this.sheets.push({
      name: wordsOf(attributes.value('name') ?? ''),
      relation: attributes.valueOfLocal('id') ?? '',
      hidden: /hidden/i.test(attributes.value('state') ?? ''),
    })
  }

  close(): void {}

  text(): void {}
}

/** "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" are one part. */
const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** Reads xl/_rels/workbook.xml.rels: the part that each relation leads to, worksheets alone. */
export class RelationsVisitor implements XmlVisitor {
  readonly parts = new Map<string, string>()

  open(name: string, attributes: XmlAttributes): void {
    if (
      localName(name) !== 'Relationship' ||
      !(attributes.value('Type') ?? '/worksheet').endsWith('/worksheet')
    )
      return
    this.parts.set(attributes.value('Id') ?? '', partOf(attributes.value('Target') ?? ''))
  }

  close(): void {}

  text(): void {}
}

/** Reads xl/styles.xml: what each cell style shows a number as. */
export class StylesVisitor implements XmlVisitor {
  readonly styles: NumberKind[] = []
  readonly #codes = new Map<string, string>()
  #ofCells = false

  open(name: string, attributes: XmlAttributes): void {
    const tag = localName(name)
    if (tag === 'cellXfs') this.#ofCells = true
    else if (tag === 'numFmt')
      this.#codes.set(attributes.value('numFmtId') ?? '', attributes.value('formatCode') ?? '')
    else if (tag === 'xf' && this.#ofCells)
      this.styles.push(kindOfFormat(attributes.value('numFmtId') ?? '0', this.#codes))
  }

  close(name: string): void {
    if (localName(name) === 'cellXfs') this.#ofCells = false
  }

  text(): void {}
}

/** Reads xl/sharedStrings.xml: the words that cells refer to by number, readings of Japanese words (rPh) left out. */
export class StringsVisitor implements XmlVisitor {
  readonly strings: string[] = []
  #words = ''
  #inText = false
  #aside = 0

  open(name: string): void {
    const tag = localName(name)
    if (tag === 'si') this.#words = ''
    else if (tag === 'rPh') this.#aside += 1
    else if (tag === 't') this.#inText = this.#aside === 0
  }

  close(name: string): void {
    const tag = localName(name)
    if (tag === 'si') this.strings.push(wordsOf(this.#words))
    else if (tag === 'rPh') this.#aside -= 1
    else if (tag === 't') this.#inText = false
  }

  text(words: string): void {
    if (this.#inText) this.#words += words
  }
}
