import { expect, test } from 'vitest'
import { PHASES } from '../../../src/domain/school/phase'
import type { GapsQuestion } from '../../../src/domain/gaps/priority_gap'
import { notListedSentence } from '../../../src/findings/gaps/left_out_sentence'

const SCHOOLS = {
  phase: Uint8Array.of(PHASES.indexOf('SEC'), PHASES.indexOf('PRI')),
  fsmPct: Float32Array.of(12, NaN),
  groups: { region: Uint16Array.of(0, 1) },
}
const question = (part: Partial<GapsQuestion>): GapsQuestion =>
  ({ phase: 'all', within: null, fsmAtLeast: null, ...part }) as GapsQuestion
const NORTH = { grouping: 'region', area: 'North' }

test('a school that the filters of Gaps leave out is said to be, with each reason that the register tells', () => {
  expect(notListedSentence(SCHOOLS, 0, question({}), -1)).toBe('Not in the list with these filters.')
  expect(notListedSentence(SCHOOLS, 1, question({ phase: 'secondary' }), -1)).toBe(
    'Not in the list with these filters: its phase is Primary and not Secondary.',
  )
  expect(notListedSentence(SCHOOLS, 1, question({ within: NORTH, fsmAtLeast: 25 }), 0)).toBe(
    'Not in the list with these filters: it is not in North, its FSM is not known.',
  )
  expect(notListedSentence(SCHOOLS, 0, question({ within: NORTH, fsmAtLeast: 25 }), 0)).toBe(
    'Not in the list with these filters: its FSM is under 25%.',
  )
})
