import { expect, test } from 'vitest'
import { COVERAGE_MEASURES } from '../../../src/domain/coverage/coverage_measures'
import { isOfSchools, NOT_ASKED, SCHOOL_MEASURES } from '../../../src/domain/coverage/school_measures'
import { OUT_OF_SCOPE } from '../../../src/domain/engagement/engagement'
import { MEASURE_LABELS } from '../../../src/findings/coverage/measure_words'
import { REACH_RAMP } from '../../../src/findings/coverage/reach_ramp'
import { schoolsInOrder } from '../../../src/findings/coverage/school_rows'
import {
  pointMarksNote,
  pointsNote,
  SCHOOL_STEPS,
  schoolPointsOf,
  schoolValueWords,
} from '../../../src/findings/coverage/school_points'
import { MOST_STATES, rampLook } from '../../../src/map/layers/mark_look'
import { THEME } from '../../fixtures/map_theme'

test('points say why they show status of a measure that no school has by itself', () => {
  expect(pointsNote('reach')).toBe('')
  expect(COVERAGE_MEASURES.filter((each) => each !== 'reach' && !isOfSchools(each))).toEqual([
    'priority',
    'young_people',
    'contacts',
    'encounters',
    'gap',
  ])
  for (const measure of COVERAGE_MEASURES.filter((each) => each !== 'reach')) {
    if (isOfSchools(measure)) expect(pointsNote(measure)).toBe('')
    else
      expect(pointsNote(measure)).toMatch(
        new RegExp(`status, not “${MEASURE_LABELS[measure]}”: (numbers of young people|which is a share)`),
      )
  }
})

test('a school has the colour of the step that its value reaches, a ring for the lowest and a square where it is not known', () => {
  const points = schoolPointsOf({
    measure: 'sessions',
    value: Float32Array.of(0, 1, 2, 3, 4, 31, 32, 500, NaN, NOT_ASKED),
  })
  expect([...points.state]).toEqual([0, 1, 2, 2, 3, 5, 6, 6, REACH_RAMP.length, OUT_OF_SCOPE])
  expect(pointMarksNote(points)).toBe('A ring: no session. Hollow square: not known, of 1 school.')
  expect(pointMarksNote(points, true)).toBe('A ring: no session. Hollow square: not known.')
  const { forms, colours } = rampLook(REACH_RAMP, THEME)
  expect(forms).toHaveLength(MOST_STATES)
  expect(new Set([forms[0], forms[1], forms[REACH_RAMP.length]]).size).toBe(3)
  expect(new Set(colours.slice(1, REACH_RAMP.length).map(String)).size).toBe(REACH_RAMP.length - 1)
})

test('the steps of every measure rise, one fewer than there are colours', () => {
  for (const measure of SCHOOL_MEASURES) {
    expect(SCHOOL_STEPS[measure]).toHaveLength(REACH_RAMP.length - 1)
    expect(SCHOOL_STEPS[measure]).toEqual(SCHOOL_STEPS[measure].toSorted((a, b) => a - b))
  }
})

test('change has three colours: no longer reached, as before, newly reached', () => {
  const { state } = schoolPointsOf({ measure: 'change', value: Float32Array.of(-100, 0, 100) })
  expect([...state]).toEqual([0, 4, 6])
})

test.each([
  ['sessions', [0, 1, 3], ['No sessions', '1 session', '3 sessions']],
  ['depth', [0, 1, 3, 4], ['No sessions', 'Light: 1 session', 'Moderate: 3 sessions', 'Deep: 4 sessions']],
  ['hours', [0, 1.25, NaN], ['0 hours', '1.3 hours', 'Hours not given']],
  [
    'providers',
    [0, 1, 2],
    ['No employer or provider named', '1 employer or provider', '2 employers and providers'],
  ],
  [
    'change',
    [-100, 0, 100, NaN],
    ['Reached the year before, not now', 'As the year before', 'Newly reached', 'Year before not in the log'],
  ],
] as const)('a school’s %s in words', (measure, values, words) => {
  const points = { measure, value: Float32Array.of(...values, NOT_ASKED) }
  expect(values.map((_, school) => schoolValueWords(points, school))).toEqual(words)
  expect(schoolValueWords(points, values.length)).toBe('')
})

test('schools stand by their value, lowest first, those not known last and those of one value by name', () => {
  const answer = { status: new Uint8Array(5), lastDay: new Int32Array(5) }
  answer.status[4] = OUT_OF_SCOPE
  const values = Float32Array.of(2, NaN, 0, 2, 0)
  expect([...schoolsInOrder(answer, Uint32Array.of(3, 0, 1, 2, 4), 'value', values)]).toEqual([2, 3, 0, 1])
})
