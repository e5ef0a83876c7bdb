import { Bool, makeData, type Data } from 'apache-arrow'
import { columnFrom } from '../../../src/domain/column_from'
import { ColumnBuilder, setBit } from './column_builder'
import type { PageValues } from './flat_column'

type NumberArray = Int32Array | Int16Array | Float32Array | Float64Array

/** The values of a page, those of places looked up. */
function valuesOfPage(dictionary: ArrayLike<unknown>): (values: PageValues) => ArrayLike<unknown> {
  const numbers = Float64Array.from(dictionary, Number)
  return (values: PageValues): ArrayLike<unknown> => {
    if (values.kind === 'texts') throw new Error('texts in a column of numbers')
    if (values.kind === 'numbers') return values.numbers
    return columnFrom(Float64Array, values.places, (place) => numbers[place]!)
  }
}

export class NumberBuilder<Values extends NumberArray> extends ColumnBuilder {
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

  protected reading(dictionary: ArrayLike<unknown>): (values: PageValues) => ArrayLike<unknown> {
    return valuesOfPage(dictionary)
  }

  protected putAll(values: ArrayLike<unknown>, rows: Int32Array): void {
    for (let at = 0; at < rows.length; at++) this.values[rows[at]!] = this.check(values[at], rows[at]!)
  }

  finish(): Data {
    return this.make({ ...this.shared, data: this.values })
  }
}

export class BooleanBuilder extends ColumnBuilder {
  private readonly bits = new Uint8Array(Math.ceil(this.rows / 8))

  protected put(value: unknown): void {
    if (value === true) setBit(this.bits, this.row)
  }

  protected reading(dictionary: ArrayLike<unknown>): (values: PageValues) => ArrayLike<unknown> {
    return valuesOfPage(dictionary)
  }

  protected putAll(values: ArrayLike<unknown>, rows: Int32Array): void {
    for (let at = 0; at < rows.length; at++) if (Number(values[at]) === 1) setBit(this.bits, rows[at]!)
  }

  finish(): Data {
    return makeData({ type: new Bool(), ...this.shared, data: this.bits })
  }
}
