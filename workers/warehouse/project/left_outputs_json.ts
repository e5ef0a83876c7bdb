import * as v from 'valibot'
import {
  ACTIVITY_FIELD_NAMES,
  isTag,
  type ActivityField,
} from '../../../src/domain/engagement/activity_fields'
import { MEASURED_PARTS } from '../../../src/domain/people/left_filters'
import { COUNTED_ACTIVITIES } from '../../../src/domain/engagement/engagement'
import { FSM_BAND_CODES } from '../../../src/domain/school/fsm_band'
import { EACH_KINDS, PEOPLE_OF_TABLES, type LeftOutputs } from '../../../src/domain/people/left_table'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const places = v.array(place)
const words = v.pipe(v.string(), v.maxLength(10_000))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const area = v.object({ grouping: words, area: words })

const field = v.custom<ActivityField>(
  (value) =>
    typeof value === 'string' && (isTag(value) || ACTIVITY_FIELD_NAMES.some((known) => known === value)),
)
const only = v.object({
  programme: v.exactOptional(words),
  activities: v.exactOptional(v.array(v.object({ field, values: v.array(words) }))),
  columnFilter: v.exactOptional(v.object({ grouping: words, label: words, values: v.array(words) })),
  fsmBands: v.exactOptional(v.array(v.picklist(FSM_BAND_CODES))),
  part: v.exactOptional(v.picklist(MEASURED_PARTS)),
})

const leftTable = v.object({
  people: v.picklist(PEOPLE_OF_TABLES),
  grouping: v.nullable(words),
  each: v.exactOptional(
    v.object({
      kind: v.picklist(EACH_KINDS),
      keys: v.array(words),
      names: v.array(words),
    }),
  ),
  within: v.exactOptional(v.nullable(area)),
  only: v.exactOptional(only),
  window: v.object({ from: day, to: day }),
  asAt: v.nullable(day),
  counted: v.picklist(COUNTED_ACTIVITIES),
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
