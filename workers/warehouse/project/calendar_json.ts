import * as v from 'valibot'
import { MAX_CLASH_DECISIONS } from '../../../src/domain/calendar/clash_decisions'
import type { ClashDecisions } from '../../../src/domain/calendar/clash_decisions'
import { MAX_THEME_NAME_LENGTH, MAX_THEME_WEEKS } from '../../../src/domain/calendar/theme_weeks'
import type { ThemeWeeks } from '../../../src/domain/calendar/theme_weeks'

const MAX_KEY_LENGTH = 500
const key = v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH))
const wallTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))

/** What people decided about clashes and duplications, by ids of events and schools alone. */
export const clashDecisionsSchema: v.GenericSchema<unknown, ClashDecisions> = v.pipe(
  v.array(
    v.object({
      pair: key,
      change: v.nullable(v.object({ event: key, from: wallTime, to: wallTime, school: key })),
    }),
  ),
  v.maxLength(MAX_CLASH_DECISIONS),
)

const day = v.pipe(v.string(), v.isoDate())

/** Theme weeks that people keep in place of those of the app. */
export const themeWeeksSchema: v.GenericSchema<unknown, ThemeWeeks> = v.nullable(
  v.pipe(
    v.array(v.object({ name: v.pipe(v.string(), v.maxLength(MAX_THEME_NAME_LENGTH)), from: day, to: day })),
    v.maxLength(MAX_THEME_WEEKS),
  ),
)
