import { DateDay, Float32, Float64, Int16, Int32, makeData } from 'apache-arrow'
import type { ColumnBuilder } from './column_builder'
import { BooleanBuilder, NumberBuilder } from './number_builders'
import type { ColumnType } from './table_columns'
import { TextBuilder } from './text_builder'

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
