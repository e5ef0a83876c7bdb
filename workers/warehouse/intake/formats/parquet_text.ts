import type { SchemaElement, TimeUnit } from 'hyparquet'
import { cellText } from './cell_text'
import { singleText, timeText } from './typed_text'

const PER_SECOND: Readonly<Record<TimeUnit, number>> = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 }

function partsOfSecond({ converted_type, logical_type }: SchemaElement): number | undefined {
  if (logical_type?.type === 'TIME') return PER_SECOND[logical_type.unit]
  if (converted_type === 'TIME_MILLIS') return PER_SECOND.MILLIS
  return converted_type === 'TIME_MICROS' ? PER_SECOND.MICROS : undefined
}

/** A value that hyparquet read, as a CSV file would write it: see cellText. */
export function parquetText(value: unknown, element: SchemaElement): string {
  if (typeof value === 'number') {
    if (element.converted_type === 'DECIMAL') return value.toFixed(Math.max(0, element.scale ?? 0))
    if (element.type === 'FLOAT') return singleText(value)
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    const perSecond = partsOfSecond(element)
    if (perSecond !== undefined) return timeText(value, perSecond)
  }
  return cellText(value)
}
