import { expect, test } from 'vitest'
import type { GapsAnswer } from '../../../src/domain/gaps/priority_gap'
import type { SchoolDirectory } from '../../../src/domain/project/dataset'
import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { dayNumber, windowOfYear } from '../../../src/domain/time/academic_year'
import { needPartLines } from '../../../src/findings/plan/need_part_lines'

const gaps = {
  question: { window: windowOfYear(2024) },
  history: WHOLE_HISTORY,
  school: Uint32Array.of(0),
  reachedSince: Uint8Array.of(0),
  monthsSince: Int16Array.of(33),
  lastDay: Int32Array.of(dayNumber('2022-11-05')),
} as unknown as GapsAnswer
const directory = {
  pupils: Int32Array.of(987),
  fsmPct: Float32Array.of(NaN),
  fsmHidden: Uint8Array.of(1),
} as unknown as SchoolDirectory

test('need stands in parts, most points first, each with points of full points and its fact in words; what is not known has none', () => {
  const part = (name: string, weight: number, share: number, figure = NaN) => ({
    part: name,
    weight,
    share,
    figure,
  })
  const lines = needPartLines(
    {
      row: 0,
      facts: {
        status: 'lapsed',
        yearsSince: 2.8,
        onList: null,
        fsmPct: NaN,
        pupils: 987,
        supplyKm: 4,
        engagements: 0,
      },
      parts: [
        part('years', 10, 0.5),
        part('status', 30, 0.75),
        part('priority', 20, NaN),
        part('fsm', 20, NaN),
        part('pupils', 10, 0.3948),
        part('column_a', 110, 0.5, 41.25),
      ],
    },
    gaps,
    directory,
    [{ key: 'column_a', label: 'Attainment 8' }],
  )
  expect(lines.map(({ label, points, fullPoints, words }) => [label, points, fullPoints, words])).toEqual([
    ['Attainment 8', 27.5, 55, '41.25'],
    ['Engagement status', 11.3, 15, 'Lapsed'],
    ['Years since contact', 2.5, 5, 'last visit November 2022'],
    ['Pupils on roll', 2, 5, '987 pupils; full from 2,500'],
    ['Priority list', 0, 10, 'no list is chosen, so no points'],
    ['Free school meals', 0, 10, 'FSM hidden, so no points'],
  ])
})
