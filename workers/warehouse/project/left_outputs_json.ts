import * as v from 'valibot'
import { COUNTED_PEOPLE, type LeftOutputs } from '../../../src/domain/people/left_table'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const places = v.array(place)
const words = v.pipe(v.string(), v.maxLength(10_000))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const area = v.object({ grouping: words, area: words })

const leftTable = v.object({
  people: v.picklist(COUNTED_PEOPLE),
  grouping: v.nullable(words),
  each: v.exactOptional(
    v.object({ kind: v.picklist(['school', 'employer']), keys: v.array(words), names: v.array(words) }),
  ),
  within: v.exactOptional(v.nullable(area)),
  window: v.object({ from: day, to: day }),
  asAt: v.nullable(day),
  counted: v.picklist(['all', 'direct']),
  list: v.nullable(v.object({ listId: words, isOn: v.boolean() })),
  rows: v.nullable(places),
  columns: v.nullable(places),
  hiddenCells: places,
})

/** Which tables of people left: no number of people is in it. */
export const leftOutputsSchema: v.GenericSchema<unknown, LeftOutputs> = v.object({
  data: words,
  outputs: v.array(v.object({ name: words, tables: v.array(leftTable) })),
})
