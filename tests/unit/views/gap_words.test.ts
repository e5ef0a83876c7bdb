import { expect, test } from 'vitest'
import { windowOfYear } from '../../../src/domain/academic_year'
import { ENGAGEMENT_STATUSES, type EngagementStatus } from '../../../src/domain/engagement'
import type { GapsQuestion } from '../../../src/domain/priority_gap'
import { keptBy } from '../../../src/views/gaps/gap_words'

const asking = (statuses: readonly EngagementStatus[], fsmAtLeast: number | null = null): GapsQuestion => ({
  phase: 'secondary',
  window: windowOfYear(2024),
  within: null,
  listId: null,
  priorityOnly: false,
  statuses,
  fsmAtLeast,
})

test('a gap list says which schools its filters kept, for it may be longer than those not reached', () => {
  expect(keptBy(asking(['never', 'lapsed', 'quiet', 'one_off']))).toBe('never, lapsed or one-off')
  expect(keptBy(asking(['never'], 25))).toBe('never, 25% FSM and over')
  expect(keptBy(asking([], 25))).toBe('25% FSM and over')
  expect(keptBy(asking([]))).toBe('')
  expect(keptBy(asking(ENGAGEMENT_STATUSES))).toMatch(/^never, .* or sustained$/)
})
