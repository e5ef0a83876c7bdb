import { expect, test } from 'vitest'
import { termAfter, termName, termOf } from '../../../src/domain/time/terms'

test.each([
  ['2025-09-01', 'Autumn 2025', '2025-12-31'],
  ['2025-12-31', 'Autumn 2025', '2025-12-31'],
  ['2026-01-01', 'Spring 2026', '2026-03-31'],
  ['2026-04-01', 'Summer 2026', '2026-08-31'],
  ['2026-08-31', 'Summer 2026', '2026-08-31'],
])('%s is in %s, which ends on %s', (day, name, end) => {
  expect(termName(termOf(day))).toBe(name)
  expect(termOf(day).to).toBe(end)
})

test('the term after autumn is spring, and other months have no name', () => {
  expect(termName(termAfter('2026-11-28'))).toBe('Spring 2027')
  expect(termName({ from: '2026-01-01', to: '2026-04-30' })).toBeUndefined()
})
