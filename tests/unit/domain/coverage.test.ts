import { expect, test } from 'vitest'
import { moreSchoolsNeeded, ragOf, reachRate } from '../../../src/domain/coverage/coverage'

test('a rate of nothing is no rate', () => {
  expect(reachRate({ schools: 0, reached: 0 })).toBeNull()
  expect(reachRate({ schools: 4, reached: 1 })).toBe(0.25)
})

test('schools needed rounds up and is never negative', () => {
  expect(moreSchoolsNeeded({ schools: 192, reached: 113 }, 80)).toBe(41)
  expect(moreSchoolsNeeded({ schools: 100, reached: 80 }, 80)).toBe(0)
  expect(moreSchoolsNeeded({ schools: 100, reached: 95 }, 80)).toBe(0)
  expect(moreSchoolsNeeded({ schools: 10, reached: 0 }, 26)).toBe(3)
})

test.each([
  ['Primary', 26, [19, 25, 23], 'RAA'],
  ['Secondary', 80, [60, 70, 59], 'RAR'],
  ['College', 70, [61, 63, 61], 'AAA'],
])('RAG of SQW Table 1, %s (DOMAIN §4.13)', (_, target, rates, expected) => {
  expect(rates.map((rate) => ragOf({ schools: 100, reached: rate }, target)).join('')).toBe(expected)
})

test('green at the target, grey without a target or with fewer than five schools', () => {
  expect(ragOf({ schools: 100, reached: 80 }, 80)).toBe('G')
  expect(ragOf({ schools: 100, reached: 80 }, null)).toBe('grey')
  expect(ragOf({ schools: 4, reached: 4 }, 80)).toBe('grey')
})
