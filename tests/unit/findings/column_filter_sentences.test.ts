import { expect, test } from 'vitest'
import { columnFilterWords, withoutValueSentence } from '../../../src/findings/column_filter_sentences'
import { scopeName } from '../../../src/findings/scope'

const filter = (...values: string[]) => ({ grouping: 'column_rural', label: 'Rural class', values })

test('a filter by a column follows the place in every sentence, and many values are counted', () => {
  expect(columnFilterWords(undefined)).toBe('')
  expect(scopeName(null, 'England', filter('Town', 'Village'))).toBe(
    'England with Rural class “Town” or “Village”',
  )
  expect(columnFilterWords(filter('a', 'b', 'c', 'd', 'e'))).toBe(' with 5 values of Rural class')
})

test('schools without a value are counted in words', () => {
  expect(withoutValueSentence(undefined, 3)).toBe('')
  expect(withoutValueSentence(filter('Town'), 0)).toBe('')
  expect(withoutValueSentence(filter('Town'), 1)).toBe('1 school without a value of Rural class is left out')
})
