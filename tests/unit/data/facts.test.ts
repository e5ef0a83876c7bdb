import { expect, test } from 'vitest'
import { numberOrNull, readFacts } from '../../../data/facts'

test('reads quoted commas and quotes', () => {
  const bristol = readFacts('local_authorities', ['la_code', 'la_name', 'region']).find(
    ({ la_code }) => la_code === '801',
  )
  expect(bristol).toEqual({ la_code: '801', la_name: 'Bristol, City of', region: 'South West' })
  expect(readFacts('benchmarks', ['id', 'note'])[0]?.note).toMatch(/^"143k"; /)
})

test('refuses a column that is not there', () => {
  expect(() => readFacts('local_authorities', ['population'])).toThrow('no column population')
})

test('reads a blank as no number', () => {
  expect(numberOrNull('')).toBeNull()
  expect(numberOrNull('0')).toBe(0)
})
