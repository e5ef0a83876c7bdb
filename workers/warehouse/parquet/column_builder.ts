import {
  Bool,
  DateDay,
  Dictionary,
  Float32,
  Float64,
  Int16,
  Int32,
  makeData,
  Utf8,
  Vector,
  type Data,
} from 'apache-arrow'
import type { ColumnType } from './table_columns'

/** Texts that repeat this often on average are stored once and referred to. */
const REPEATS = 4

const setBit = (bits: Uint8Array, at: number): void => {
  bits[at >> 3] = bits[at >> 3]! | (1 << (at & 7))
}

/** Takes the values of one column in the order of its rows, null or undefined where a row has none. */
export abstract class ColumnBuilder {
  protected row = 0
  private readonly validity: Uint8Array
  private filled = 0

  constructor(protected readonly rows: number) {
    this.validity = new Uint8Array(Math.ceil(rows / 8))
  }

  /** How many rows it has taken. */
  get length(): number {
    return this.row
  }

  add(values: ArrayLike<unknown>): void {
    for (let at = 0; at < values.length; at++, this.row++) {
      const value = values[at]
      if (value === null || value === undefined) continue
      setBit(this.validity, this.row)
      this.filled++
      this.put(value)
    }
  }

  /** Leaves the rest of the rows without a value. */
  addNothing(rows: number): void {
    this.row += rows
  }

  protected get shared(): { length: number; nullCount: number; nullBitmap: Uint8Array | null } {
    const nullCount = this.rows - this.filled
    return { length: this.rows, nullCount, nullBitmap: nullCount === 0 ? null : this.validity }
  }

  /** Puts the value of the current row. */
  protected abstract put(value: unknown): void

  /** The column in Arrow; `place`: its place in the table. */
  abstract finish(place: number): Data
}

class NumberBuilder<
  Values extends Int32Array | Int16Array | Float32Array | Float64Array,
> extends ColumnBuilder {
  constructor(
    private readonly values: Values,
    private readonly check: (value: unknown, row: number) => number,
    private readonly make: (of: ColumnBuilder['shared'] & { data: Values }) => Data,
  ) {
    super(values.length)
  }

  protected put(value: unknown): void {
    this.values[this.row] = this.check(value, this.row)
  }

  finish(): Data {
    return this.make({ ...this.shared, data: this.values })
  }
}

class BooleanBuilder extends ColumnBuilder {
  private readonly bits = new Uint8Array(Math.ceil(this.rows / 8))

  protected put(value: unknown): void {
    if (value === true) setBit(this.bits, this.row)
  }

  finish(): Data {
    return makeData({ type: new Bool(), ...this.shared, data: this.bits })
  }
}

/** Not by Arrow's own builders: they make functions out of text, which the security policy of the app forbids. */
function utf8Data(texts: readonly string[], codes: Int32Array, shared: ColumnBuilder['shared']): Data<Utf8> {
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

class TextBuilder extends ColumnBuilder {
  private readonly codeOf = new Map<string, number>()
  private readonly codes = new Int32Array(this.rows).fill(NO_TEXT)

  protected put(value: unknown): void {
    const text = String(value)
    let code = this.codeOf.get(text)
    if (code === undefined) this.codeOf.set(text, (code = this.codeOf.size))
    this.codes[this.row] = code
  }

  finish(place: number): Data {
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
}

/** Takes so many rows of a column; `check` gives the number of a value, or throws where its type cannot hold it. */
export function columnBuilder(
  type: ColumnType,
  rows: number,
  check: (value: unknown, row: number) => number,
): ColumnBuilder {
  switch (type) {
    case 'VARCHAR':
      return new TextBuilder(rows)
    case 'BOOLEAN':
      return new BooleanBuilder(rows)
    case 'INTEGER':
      return new NumberBuilder(new Int32Array(rows), check, (of) => makeData({ type: new Int32(), ...of }))
    case 'SMALLINT':
      return new NumberBuilder(new Int16Array(rows), check, (of) => makeData({ type: new Int16(), ...of }))
    case 'FLOAT':
      return new NumberBuilder(new Float32Array(rows), check, (of) =>
        makeData({ type: new Float32(), ...of }),
      )
    case 'DOUBLE':
      return new NumberBuilder(new Float64Array(rows), check, (of) =>
        makeData({ type: new Float64(), ...of }),
      )
    case 'DATE':
      return new NumberBuilder(new Int32Array(rows), check, (of) => makeData({ type: new DateDay(), ...of }))
  }
}
