import { DataType, Precision, TimeUnit } from 'apache-arrow'
import { cellText } from './cell_text'
import { decimalText, singleText, timeText } from './typed_text'

const PER_SECOND: Readonly<Record<TimeUnit, number>> = {
  [TimeUnit.SECOND]: 1,
  [TimeUnit.MILLISECOND]: 1e3,
  [TimeUnit.MICROSECOND]: 1e6,
  [TimeUnit.NANOSECOND]: 1e9,
}

/** Words of 32 bits, the lowest first, as one signed number. */
function wholeOf(words: Uint32Array): bigint {
  const bits = 32n * BigInt(words.length)
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n)
  return BigInt.asIntN(Number(bits), unsigned)
}

/** A value that apache-arrow read of a column of this type, as a CSV file would write it: see cellText. */
export function arrowText(value: unknown, type: DataType): string {
  if (value === null || value === undefined) return ''
  if (DataType.isDictionary(type)) return arrowText(value, (type as { dictionary: DataType }).dictionary)
  if (DataType.isDate(type) || DataType.isTimestamp(type)) return cellText(new Date(Number(value)))
  if (DataType.isDecimal(type)) return decimalText(wholeOf(value as Uint32Array), type.scale)
  if (DataType.isTime(type)) return timeText(value as number | bigint, PER_SECOND[type.unit])
  if (DataType.isFloat(type) && type.precision === Precision.SINGLE) return singleText(Number(value))
  return cellText(value)
}
