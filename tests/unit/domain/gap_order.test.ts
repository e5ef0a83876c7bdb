import { EVERY_EMPLOYER } from '../../../src/domain/employers/employer_filter'
import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { expect, test } from 'vitest'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import { gapOrder } from '../../../src/domain/gaps/gap_order'
import type { GapSort } from '../../../src/domain/gaps/gap_order'
import type { GapsAnswer } from '../../../src/domain/gaps/priority_gap'

const schools = {
  names: ['Oak', 'ash', 'School 10', 'School 9'],
  fsmPct: Float32Array.of(20, NaN, 40, 30),
  pupils: Int32Array.of(100, 300, -1, 200),
} as unknown as SchoolDirectory

const answer: GapsAnswer = {
  question: {
    phase: 'all',
    window: windowOfYear(2024),
    within: null,
    listId: null,
    priorityOnly: false,
    statuses: [],
    fsmAtLeast: null,
    nothingBooked: false,
    notVisitedFor: null,
    near: null,
    employers: EVERY_EMPLOYER,
  },
  version: 1,
  known: true,
  history: WHOLE_HISTORY,
  near: null,
  asAt: '2025-08-31',
  monthsSince: Int16Array.of(-1, 16, 3, 29),
  population: 4,
  notReached: 4,
  never: 1,
  neverInLog: 1,
  reachedSince: new Uint8Array(4),
  fsmUnknown: 0,
  withoutColumnValue: 0,
  priorityReach: null,
  school: Uint32Array.of(0, 1, 2, 3),
  status: Uint8Array.of(0, 1, 3, 1),
  lastDay: Int32Array.of(-1, 500, 900, 100),
  booked: new Int32Array(4).fill(-1),
  engagements: new Uint32Array(4),
  onList: new Uint8Array(4),
  need: Float32Array.of(90, 80, 80, 10),
  needUnknown: [],
  nearestPlaces: new Int32Array(12),
  nearestCounts: new Uint32Array(12),
  nearestKm: Float32Array.of(5, 0, 0, NaN, 0, 0, 2, 0, 0, 9, 0, 0),
}

test.each<[GapSort, boolean, number[]]>([
  ['need', true, [0, 1, 2, 3]],
  ['need', false, [3, 1, 2, 0]],
  ['name', false, [1, 0, 3, 2]],
  ['last', false, [3, 1, 2, 0]],
  ['last', true, [2, 1, 3, 0]],
  ['months', true, [3, 1, 2, 0]],
  ['months', false, [2, 1, 3, 0]],
  ['fsm', true, [2, 3, 0, 1]],
  ['fsm', false, [0, 3, 2, 1]],
  ['pupils', true, [1, 3, 0, 2]],
  ['km', false, [2, 0, 3, 1]],
  ['status', false, [0, 1, 3, 2]],
])('sorted by %s, descending %s: unknown last, ties by need', (sort, descending, expected) => {
  expect(Array.from(gapOrder(answer, schools, sort, descending))).toEqual(expected)
})

test('a roll of nought is known and comes before none; schools of one name keep the order of need either way', () => {
  const more = {
    names: ['Oak', 'Oak', 'Ash', 'Oak'],
    fsmPct: new Float32Array(4),
    pupils: Int32Array.of(-1, 0, 5, -2),
  } as unknown as SchoolDirectory
  expect(Array.from(gapOrder(answer, more, 'pupils', false))).toEqual([1, 2, 0, 3])
  expect(Array.from(gapOrder(answer, more, 'name', false))).toEqual([2, 0, 1, 3])
  expect(Array.from(gapOrder(answer, more, 'name', true))).toEqual([0, 1, 3, 2])
})
