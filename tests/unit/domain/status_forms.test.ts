import { expect, test } from 'vitest'
import { STATUS_SHAPES, SUSTAINED_RING } from '../../../src/charts/status_shapes'
import {
  DISPLAY_STATUSES,
  ENGAGEMENT_STATUSES,
  STATUS_UNKNOWN,
} from '../../../src/domain/engagement/engagement'
import { MOST_TOLD_FROM_AFAR, STATUS_FORMS } from '../../../src/domain/engagement/status_forms'
import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { statusKey, statusKeyNote } from '../../../src/findings/engagement/status_key'
import { MOST_STATES, planLook, statusLook } from '../../../src/map/layers/mark_look'
import { PLAN_STATES } from '../../../src/domain/plan/plan_states'
import { THEME } from '../../fixtures/map_theme'
import { SHAPED_FROM, schoolRadius } from '../../../src/map/school_size'

test('schools of a plan differ by form as well as by colour', () => {
  expect(new Set(planLook(THEME).forms).size).toBe(PLAN_STATES.length)
})

test('each status has a form of its own, on the map as in every key', () => {
  expect(new Set(DISPLAY_STATUSES.map((status) => STATUS_FORMS[status])).size).toBe(DISPLAY_STATUSES.length)
  const MARKS = statusLook(THEME).forms
  const drawn = DISPLAY_STATUSES.map((status) => MARKS[ENGAGEMENT_STATUSES.indexOf(status)])
  expect(new Set(drawn).size).toBe(DISPLAY_STATUSES.length)
  expect(MARKS).toHaveLength(MOST_STATES)
  expect(MOST_STATES).toBeGreaterThan(STATUS_UNKNOWN)
  const paths = DISPLAY_STATUSES.map(
    (status) => STATUS_SHAPES[status] + (STATUS_FORMS[status] === 'ringed disc' ? SUSTAINED_RING : ''),
  )
  expect(new Set(paths).size).toBe(DISPLAY_STATUSES.length)
})

test('so many schools as England has of secondaries show their forms from afar; a key says where more do not', () => {
  expect(schoolRadius(5.5, 3408)).toBeGreaterThanOrEqual(SHAPED_FROM.whole)
  expect(schoolRadius(5.5, MOST_TOLD_FROM_AFAR + 1)).toBeLessThan(SHAPED_FROM.least)
  expect(schoolRadius(9, 24_000)).toBeGreaterThanOrEqual(SHAPED_FROM.whole)
  expect(statusKeyNote(MOST_TOLD_FROM_AFAR)).toBe('')
  expect(statusKeyNote(MOST_TOLD_FROM_AFAR + 1)).toBe(
    'From afar so many are small: never is a cross, lapsed an upright stroke, one-off a dot, repeat a level stroke, sustained a large dot. Zoom in to tell their shapes.',
  )
})

test('a key has the statuses that are drawn, in the words of the loaded history', () => {
  expect(statusKey(WHOLE_HISTORY).map(({ label }) => label)).toEqual([
    'Never',
    'Lapsed',
    'One-off',
    'Repeat',
    'Sustained',
  ])
  expect(statusKey(WHOLE_HISTORY, ['quiet', 'never']).map(({ status }) => status)).toEqual([
    'never',
    'lapsed',
  ])
})
