import { DataType, type Data } from 'apache-arrow'

type Lengths = Readonly<Record<'values' | 'valueOffsets' | 'nullBitmap', { length: number } | undefined>>

function checkOffsets(offsets: ArrayLike<number | bigint>, length: number, within: number): void {
  if (offsets.length <= length) throw new Error('fewer places than values')
  let last = 0
  for (let at = 0; at <= length; at += 1) {
    const place = Number(offsets[at])
    if (place < last || place > within) throw new Error('a value past the end of its column')
    last = place
  }
}

/**
 * Checks that a column holds as many values as it says, those nested in it too; apache-arrow would read nothing where
 * there are fewer. Throws where it does not.
 */
export function checkValues(data: Data): void {
  const { type, length, stride, children } = data
  const { values, valueOffsets, nullBitmap } = data as unknown as Lengths
  if (length === 0 || DataType.isNull(type)) return
  if (data.nullCount > 0 && (nullBitmap?.length ?? 0) * 8 < length) throw new Error('fewer marks than values')
  const [child] = children
  if (DataType.isStruct(type) || DataType.isSparseUnion(type)) {
    if (children.some((each) => each.length < length)) throw new Error('a member with fewer values')
  } else if (DataType.isDenseUnion(type)) {
    throw new Error('a column of several types')
  } else if (DataType.isFixedSizeList(type)) {
    if (stride < 1 || (child?.length ?? 0) < length * stride) throw new Error('a list with fewer values')
  } else if (DataType.isList(type) || DataType.isMap(type)) {
    checkOffsets(valueOffsets as ArrayLike<number>, length, child?.length ?? 0)
  } else if (valueOffsets && valueOffsets.length > 0) {
    checkOffsets(valueOffsets, length, values?.length ?? 0)
  } else {
    const capacity = DataType.isBool(type) ? (values?.length ?? 0) * 8 : (values?.length ?? 0)
    if (stride < 1 || capacity < length * stride) throw new Error('fewer values than rows')
  }
  children.forEach(checkValues)
}
