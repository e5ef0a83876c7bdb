import { cellText } from './cell_text'
import { percentText } from './percent_text'
import { timeText } from './typed_text'
import { BadXml, type XmlAttributes } from './xml_stream'

/** What a cell of an OpenDocument sheet says of itself, and how far it reaches. */
export interface CellOpening {
  readonly type: string
  readonly value: string | undefined
  /** How many columns have this cell, one after another. */
  readonly columns: number
  /** How many rows it reaches over, where cells are merged. */
  readonly rowsSpanned: number
}

const VALUE_OF: Readonly<Record<string, string>> = {
  float: 'office:value',
  currency: 'office:value',
  percentage: 'office:value',
  date: 'office:date-value',
  time: 'office:time-value',
  boolean: 'office:boolean-value',
  string: 'office:string-value',
}

/** A count of an attribute: 1 where it is missing. Throws BadXml where it is no count. */
export function countOf(attributes: XmlAttributes, name: string): number {
  const written = attributes.value(name) ?? '1'
  if (!/^\d{1,9}$/.test(written)) throw new BadXml('a count that is none')
  return Math.max(1, Number(written))
}

export function cellOpening(attributes: XmlAttributes): CellOpening {
  const type = attributes.value('office:value-type') ?? ''
  return {
    type,
    value: attributes.value(VALUE_OF[type] ?? ''),
    columns: countOf(attributes, 'table:number-columns-repeated'),
    rowsSpanned: countOf(attributes, 'table:number-rows-spanned'),
  }
}

const DURATION = /^PT(\d{1,3})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/

function timeOfDay(written: string): string {
  const [, hours, minutes, seconds] = DURATION.exec(written) ?? []
  return hours === undefined ? '' : timeText((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds), 1)
}

/** A moment without a zone, as spreadsheets keep it. */
function dayText(written: string): string {
  const moment = new Date(/T/.test(written) ? `${written}Z` : written)
  return cellText(moment)
}

/**
 * A cell as a CSV file would write it, as Excel workbooks are read too: 0.253 displayed as 25% is "25.3%".
 * `displayText` is what the person sees, which stands where the cell has no value of its own, or one that cannot be
 * read.
 */
export function openDocumentText({ type, value = '' }: CellOpening, displayText: string): string {
  if (value.trim() === '') return displayText
  const number = Number(value)
  switch (type) {
    case 'float':
    case 'currency':
      return Number.isFinite(number) ? cellText(number) : displayText
    case 'percentage':
      return Number.isFinite(number) ? percentText(number) : displayText
    case 'date':
      return dayText(value) || displayText
    case 'time':
      return timeOfDay(value) || displayText
    case 'boolean':
      return value
    default:
      return displayText === '' ? value : displayText
  }
}
