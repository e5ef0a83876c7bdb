import { EVERY_EMPLOYER } from '../../../src/domain/employers/employer_filter'
import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { expect, test } from 'vitest'
import { dayNumber, windowOfYear } from '../../../src/domain/time/academic_year'
import { gapReason } from '../../../src/findings/gaps/gap_reason'
import type { GapFacts } from '../../../src/findings/gaps/gap_reason'

const facts: GapFacts = {
  status: 'never',
  lastDay: -1,
  engagements: 0,
  booked: -1,
  history: WHOLE_HISTORY,
  reachedSince: false,
  window: windowOfYear(2024),
  fsmPct: 46.2,
  pupils: 500,
  listName: 'Priority 2025',
  nearestKm: 4,
  nearestOf: EVERY_EMPLOYER,
}

const GOES_ON = { isShort: false, until: '2025-08-31' }

test.each<[Partial<GapFacts>, string]>([
  [{}, 'Never in the log · 46% FSM · on Priority 2025'],
  [
    { status: 'lapsed', lastDay: dayNumber('2022-06-14'), listName: null },
    'Last reached June 2022 · 46% FSM',
  ],
  [{ status: 'one_off', engagements: 1, fsmPct: NaN }, 'One visit in 2024/25 · on Priority 2025'],
  [{ status: 'repeat', engagements: 3, fsmPct: 10, listName: null }, '3 engagements in 2024/25'],
  [{ status: null, listName: null }, 'No engagements are loaded · 46% FSM'],
  [
    { booked: dayNumber('2025-09-18'), listName: null },
    'Never in the log · visit booked 18 September 2025 · 46% FSM',
  ],
  [{ history: { isShort: true, until: null }, listName: null }, 'None in loaded history · 46% FSM'],
  [
    {
      status: 'lapsed',
      lastDay: dayNumber('2023-06-14'),
      history: { isShort: true, until: null },
      listName: null,
      fsmPct: NaN,
    },
    'Last reached June 2023, none in loaded history since',
  ],
  [{ history: GOES_ON, fsmPct: NaN, listName: null }, 'Never in the log'],
  [
    { history: GOES_ON, reachedSince: true, fsmPct: NaN, listName: null },
    'Not reached by 31 August 2025 · reached since',
  ],
  [
    { status: 'lapsed', lastDay: dayNumber('2022-06-14'), reachedSince: true, fsmPct: NaN, listName: null },
    'Last reached June 2022 · reached since 31 August 2025',
  ],
  [
    {
      nearestKm: 31.2,
      nearestOf: { section: 'C', leavesOutPublicBodies: false },
      listName: null,
      fsmPct: NaN,
    },
    'Never in the log · 31 km from the nearest employer chosen',
  ],
  [{ nearestKm: 31.2, listName: null }, 'Never in the log · 46% FSM · 31 km from the nearest employer'],
])('why a school is here: %o', (change, words) => {
  expect(gapReason({ ...facts, ...change })).toBe(words)
})
