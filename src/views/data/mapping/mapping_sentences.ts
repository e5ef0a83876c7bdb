import { counted } from '../../../domain/words/counted'
import { fieldLabel } from '../../../findings/files/file_field_labels'
import { FILE_KIND_LABELS } from '../../../findings/files/file_kind_labels'
import { FILE_KIND_DESCRIPTIONS } from '../../../domain/files/file_kind'
import type { Mapping, Unit } from '../../../domain/files/mapping'

/** Headings that are named of a file; the others are counted. */
const MAX_NAMED = 4

/** "“Visit dt”, “Place code” and 3 more". */
export function headingsText({ headings }: Mapping): string {
  const filled = headings.map((heading) => heading.trim()).filter((heading) => heading !== '')
  const named = filled.slice(0, MAX_NAMED).map((heading) => `“${heading}”`)
  const more = filled.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
}

/** "Engagements file". */
export const kindLabel = ({ kind }: Mapping): string => FILE_KIND_LABELS[kind]

const ORDERS = { day_first: 'Dates are day first.', month_first: 'Dates are month first.' } as const

const UNITS: Record<Unit, string> = {
  hours: 'in hours',
  minutes: 'in minutes',
  percent: 'in per cent',
  share: 'a share of 1',
}

/** What a person decided for files with these headings, a sentence each. */
export function readingSentences({
  kind,
  fields,
  dates,
  units,
  codes,
  comma,
  groupings = [],
}: Mapping): string[] {
  const fed = Object.entries(fields).map(([field, column]) => `${fieldLabel(kind, field)}: “${column}”.`)
  const unitWords = Object.entries(units).map(
    ([field, unit]) => `${fieldLabel(kind, field)} is ${UNITS[unit]}.`,
  )
  const words = Object.entries(codes).flatMap(([field, stands]) => {
    const count = Object.keys(stands).length
    return count > 0 ? [`${counted(count, 'word')} of ${fieldLabel(kind, field)} coded.`] : []
  })
  const compared = groupings.map((column) =>
    FILE_KIND_DESCRIPTIONS[kind].takesTags
      ? `“${column}” is kept as a tag.`
      : `Schools are compared by “${column}”.`,
  )
  return [
    ...fed,
    ...(dates ? [ORDERS[dates]] : []),
    ...(comma ? [`A comma in hours marks ${comma}.`] : []),
    ...unitWords,
    ...words,
    ...compared,
  ]
}
