import { expect, test } from 'vitest'
import { registerPlace } from '../../../src/domain/school/register_place'

const schools = (...holds: string[]) => ({ kind: 'schools', holds }) as const

test('the schools that are open are where their registers say, and no register of Scotland is called England', () => {
  expect(registerPlace([])).toBe('England')
  expect(registerPlace([{ kind: 'hub_areas', holds: ['hub'] }])).toBe('England')
  expect(registerPlace([schools('Scotland')])).toBe('Scotland')
  expect(registerPlace([schools('Wales'), schools('England'), schools('Wales')])).toBe('England and Wales')
  expect(registerPlace(['England', 'Scotland', 'Wales', 'Northern Ireland'].map((n) => schools(n)))).toBe(
    'United Kingdom',
  )
  expect(registerPlace([schools('England'), schools('')])).toBe('the register')
})
