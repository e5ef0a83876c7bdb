type NumberColumn =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int16Array
  | Int32Array
  | Float32Array
  | Float64Array

/**
 * A column of numbers worked out from another of the same length, for schools and rows of a log: `TypedArray.from` with a
 * function walks an iterator, which takes ten to twenty times as long (10 ms for 130,000 rows).
 */
export function columnFrom<V, T extends NumberColumn>(
  ArrayType: new (length: number) => T,
  values: ArrayLike<V>,
  valueOf: (value: V, row: number) => number,
): T {
  const column = new ArrayType(values.length)
  for (let row = 0; row < values.length; row++) column[row] = valueOf(values[row]!, row)
  return column
}
