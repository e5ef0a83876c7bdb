import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import { formatFsm } from '../../../src/findings/school_facts'
import { smallBaseMark } from '../../../src/findings/small_number_sentences'

test('a per cent of 10 to 29 people is marked as of a small base, with the base', () => {
  expect([9, 10, 29, 30, -1, HIDDEN_COUNT].map((people) => smallBaseMark(people, 'pupil'))).toEqual([
    '',
    ' (small base: 10 pupils)',
    ' (small base: 29 pupils)',
    '',
    '',
    '',
  ])
})

test('free school meals of a small school carry the mark, hidden ones are hidden, of others nothing is added', () => {
  const schools = {
    pupils: Int32Array.of(24, 900, HIDDEN_COUNT, -1, 20),
    fsmPct: Float32Array.of(25, 25, NaN, 40, NaN),
    fsmHidden: Uint8Array.of(0, 0, 1, 0, 0),
  }
  expect([0, 1, 2, 3, 4].map((school) => formatFsm(schools, school))).toEqual([
    '25% FSM (small base: 24 pupils)',
    '25% FSM',
    'FSM hidden',
    '40% FSM',
    '',
  ])
})
