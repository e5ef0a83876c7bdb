import { NOT_GIVEN } from '../../../src/domain/engagement/activity_fields'
import { tagsIn } from '../../../src/domain/engagement/tags'
import type { EngagementTables } from './loaded_tables'
import { writtenTexts } from './written_texts'

/** A tag of the log. */
export interface TagColumn {
  readonly heading: string
  /** Values A to Z, and last the one of rows without any; `valueOf` is the place of each by the code of its row. */
  readonly values: readonly string[]
  readonly valueOf: Uint32Array
}

/** The tags of engagements: rows name by a code what they have of every tag. */
export function tagsOf({ engagements, tags }: EngagementTables): {
  readonly codes: Uint32Array
  readonly columns: readonly TagColumn[]
} {
  const { codes, texts } = writtenTexts(engagements, 'tags', tags)
  const ofCode = ['', ...texts].map(tagsIn)
  const headings = [...new Set(ofCode.flatMap((each) => [...each.keys()]))]
  const columns = headings
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
    .map((heading) => {
      const written = ofCode.map((each) => each.get(heading) ?? NOT_GIVEN)
      const values = [...new Set(written)]
        .filter((value) => value !== NOT_GIVEN)
        .sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }))
      values.push(NOT_GIVEN)
      const placeOf = new Map(values.map((value, place) => [value, place]))
      return { heading, values, valueOf: Uint32Array.from(written, (value) => placeOf.get(value)!) }
    })
  return { codes, columns }
}
