import { columnFrom } from '../../../src/domain/column_from'
import { codesOf, UNKNOWN } from '../../../src/domain/engagement/activity_fields'
import { yearGroupsIn } from '../../../src/domain/engagement/year_groups_in'
import type { EngagementTables } from './loaded_tables'
import { writtenTexts } from './written_texts'

/** A bit for each of the places; the bit of `unknown` where there is none. */
export const bitsOf = (places: readonly number[], unknown: number): number =>
  places.length === 0 ? 1 << unknown : places.reduce((bits, place) => bits | (1 << place), 0)

/** The year groups of each row, a bit for each of the codes of the field. Each text is read once. */
export function yearGroupBits({ engagements, year_groups }: EngagementTables): Uint16Array {
  const unknown = codesOf('year_group').indexOf(UNKNOWN)
  const { codes, texts } = writtenTexts(engagements, 'year_groups', year_groups)
  const bitsOfText = ['', ...texts].map((text) => bitsOf(yearGroupsIn(text), unknown))
  return columnFrom(Uint16Array, codes, (code) => bitsOfText[code] ?? 0)
}
