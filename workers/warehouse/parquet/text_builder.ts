import { Dictionary, Int32, makeData, Utf8, Vector, type Data } from 'apache-arrow'
import { dataViewOf } from '../data_view'
import { ColumnBuilder } from './column_builder'
import { textsOfPage, type FlatPage, type PageValues } from './flat_column'

/** Texts that repeat this often on average are stored once and referred to. */
const REPEATS = 4
/** So many rows tell whether the texts of a column repeat. */
const SAMPLE = 1000

type Shared = ColumnBuilder['shared']

/** Not by Arrow's own builders: they make functions out of text, which the security policy of the app forbids. */
function utf8Data(texts: readonly string[], codes: Int32Array, shared: Shared): Data<Utf8> {
  const encoder = new TextEncoder()
  const pieces = texts.map((text) => encoder.encode(text))
  const valueOffsets = new Int32Array(codes.length + 1)
  codes.forEach((code, row) => (valueOffsets[row + 1] = valueOffsets[row]! + (pieces[code]?.length ?? 0)))
  const data = new Uint8Array(valueOffsets.at(-1) ?? 0)
  codes.forEach((code, row) => {
    const piece = pieces[code]
    if (piece) data.set(piece, valueOffsets[row])
  })
  return makeData({ type: new Utf8(), ...shared, valueOffsets, data })
}

/** The code of a row without a text. */
const NO_TEXT = -1

/** True of pages of texts that hardly repeat, such as ids: they are copied as bytes and never become JavaScript's. */
function areUnlike(pages: readonly FlatPage[]): boolean {
  if (!pages.every(({ values }) => values.kind === 'texts')) return false
  const [first] = pages.map(({ values }) => values)
  if (first?.kind !== 'texts') return false
  const sample = textsOfPage(first.bytes, Math.min(SAMPLE, first.count))
  return new Set(sample).size * REPEATS > sample.length
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

export class TextBuilder extends ColumnBuilder {
  private readonly codeOf = new Map<string, number>()
  private readonly codes = new Int32Array(this.rows).fill(NO_TEXT)
  /** The bytes of the texts in the order of the rows, and how many each row has, where the column is of unlike texts. */
  private bytes: { readonly data: Uint8Array; readonly lengths: Int32Array; used: number } | undefined

  protected put(value: unknown): void {
    this.codes[this.row] = this.codeOfText(String(value))
  }

  protected reading(
    dictionary: ArrayLike<unknown>,
    pages: readonly FlatPage[],
  ): (values: PageValues) => ArrayLike<unknown> {
    if (areUnlike(pages)) {
      const all = pages.reduce(
        (sum, { values }) => sum + (values.kind === 'texts' ? values.bytes.length : 0),
        0,
      )
      const bytes = { data: new Uint8Array(all), lengths: new Int32Array(this.rows), used: 0 }
      this.bytes = bytes
      return (values) => (values.kind === 'texts' ? this.copyTexts(values, bytes) : [])
    }
    const codes = new Int32Array(dictionary.length).fill(NO_TEXT)
    const codeOfPlace = (place: number): number =>
      codes[place] === NO_TEXT ? (codes[place] = this.codeOfText(String(dictionary[place]))) : codes[place]!
    return (values) => {
      if (values.kind === 'places') return values.places.map(codeOfPlace)
      if (values.kind === 'texts')
        return textsOfPage(values.bytes, values.count).map((text) => this.codeOfText(text))
      throw new Error('numbers in a column of texts')
    }
  }

  protected putAll(values: ArrayLike<number>, rows: Int32Array): void {
    const into = this.bytes?.lengths ?? this.codes
    for (let at = 0; at < rows.length; at++) into[rows[at]!] = values[at]!
  }

  finish(place: number): Data {
    if (this.bytes) return this.finishBytes(this.bytes)
    const texts = [...this.codeOf.keys()]
    if (texts.length * REPEATS > this.rows) return utf8Data(texts, this.codes, this.shared)
    const each = { length: texts.length, nullCount: 0, nullBitmap: null }
    return makeData({
      type: new Dictionary(new Utf8(), new Int32(), place),
      ...this.shared,
      data: this.codes.map((code) => Math.max(0, code)),
      dictionary: new Vector([utf8Data(texts, Int32Array.from(texts.keys()), each)]),
    })
  }

  private codeOfText(text: string): number {
    let code = this.codeOf.get(text)
    if (code === undefined) this.codeOf.set(text, (code = this.codeOf.size))
    return code
  }

  /** The length of each text of a page, whose bytes are copied. */
  private copyTexts(
    { bytes, count }: Extract<PageValues, { kind: 'texts' }>,
    into: NonNullable<TextBuilder['bytes']>,
  ): Int32Array {
    const view = dataViewOf(bytes)
    const lengths = new Int32Array(count)
    let at = 0
    for (let text = 0; text < count; text++) {
      const length = view.getUint32(at, true)
      at += 4
      if (length > bytes.length - at) throw new Error('a text past the end of its page')
      for (let byte = 0; byte < length; byte++) into.data[into.used++] = bytes[at++]!
      lengths[text] = length
    }
    return lengths
  }

  private finishBytes({ data, lengths, used }: NonNullable<TextBuilder['bytes']>): Data {
    const valueOffsets = new Int32Array(this.rows + 1)
    for (let row = 0; row < this.rows; row++) valueOffsets[row + 1] = valueOffsets[row]! + lengths[row]!
    const bytes = data.slice(0, used)
    if (isUtf8(bytes)) return makeData({ type: new Utf8(), ...this.shared, valueOffsets, data: bytes })
    const rows = Int32Array.from(lengths.keys())
    const decoder = new TextDecoder()
    const texts = Array.from(rows, (row) =>
      decoder.decode(bytes.subarray(valueOffsets[row], valueOffsets[row + 1])),
    )
    return utf8Data(texts, rows, this.shared)
  }
}
