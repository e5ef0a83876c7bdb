import { expect, test } from 'vitest'
import { UnkeptFlag } from '../../../src/state/unkept_flag'

test('a reload finds the flag while own data is unkept, and none after it is kept or without storage', () => {
  const values = new Map<string, string>()
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  } as unknown as Storage
  const flag = new UnkeptFlag(() => storage)
  expect(flag.isSet()).toBe(false)
  flag.set(true)
  expect(new UnkeptFlag(() => storage).isSet()).toBe(true)
  expect([...values.values()]).toEqual(['yes'])
  flag.set(false)
  expect(flag.isSet()).toBe(false)
  const blocked = new UnkeptFlag(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  blocked.set(true)
  expect(blocked.isSet()).toBe(false)
})
