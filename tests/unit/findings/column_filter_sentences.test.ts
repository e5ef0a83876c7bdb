import { expect, test } from 'vitest'
import {
  columnFilterWords,
  schoolFilterWords,
  withoutValueSentence,
} from '../../../src/findings/column_filter_sentences'
import { withoutFsmSentence } from '../../../src/findings/filter_chips'
import { FSM_BAND_CODES, FSM_BANDS, fsmBandPlace, withBands } from '../../../src/domain/school/fsm_band'
import { windowOfYear } from '../../../src/domain/time/academic_year'
import { scopeName } from '../../../src/findings/scope'

const filter = (...values: string[]) => ({ grouping: 'column_rural', label: 'Rural class', values })

test('a filter by a column follows the place in every sentence, and many values are counted', () => {
  expect(columnFilterWords(undefined)).toBe('')
  expect(scopeName(null, 'England', { columnFilter: filter('Town', 'Village') })).toBe(
    'England with Rural class “Town” or “Village”',
  )
  expect(columnFilterWords(filter('a', 'b', 'c', 'd', 'e'))).toBe(' with 5 values of Rural class')
})

test('schools without a value are counted in words', () => {
  expect(withoutValueSentence(undefined, 3)).toBe('')
  expect(withoutValueSentence(filter('Town'), 0)).toBe('')
  expect(withoutValueSentence(filter('Town'), 1)).toBe('1 school without a value of Rural class is left out')
})

test('bands of free school meals follow the place, beside a column or alone', () => {
  expect(schoolFilterWords({ fsmBands: ['15_to_25', 'unknown'] })).toBe(
    ' with FSM “15 to under 25%” or “Not known or hidden”',
  )
  expect(schoolFilterWords({ columnFilter: filter('Town'), fsmBands: ['50_up'] })).toBe(
    ' with Rural class “Town” and with FSM “50% and over”',
  )
  expect(schoolFilterWords({})).toBe('')
})

test('a share on free school meals is in the band that begins at or below it, and schools left out for want of one are said', () => {
  expect(
    [0, 14.9, 15, 24.99, 25, 35, 49.9, 50, 100, NaN].map((pct) => FSM_BANDS[fsmBandPlace(pct)]!.code),
  ).toEqual([
    ...[
      'under_15',
      'under_15',
      '15_to_25',
      '15_to_25',
      '25_to_35',
      '35_to_50',
      '35_to_50',
      '50_up',
      '50_up',
      'unknown',
    ],
  ])
  expect(withBands(FSM_BAND_CODES)).toEqual([])
  const question = { phase: 'all', window: windowOfYear(2023), within: null, counted: 'all' } as const
  const byFsmBand = Uint32Array.of(1, 4, 0, 2, 0, 2)
  expect(withoutFsmSentence({ byFsmBand, question: { ...question, fsmBands: ['15_to_25'] } })).toBe(
    '2 schools whose FSM is not known or hidden are left out',
  )
  expect(withoutFsmSentence({ byFsmBand, question: { ...question, fsmBands: ['unknown'] } })).toBe('')
  expect(withoutFsmSentence({ byFsmBand, question })).toBe('')
})
