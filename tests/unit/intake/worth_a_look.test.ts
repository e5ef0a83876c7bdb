import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayBeWorthALook, WORTH_A_LOOK } from '../../../workers/warehouse/intake/privacy/worth_a_look'

const encoder = new TextEncoder()
const PATTERN = new RegExp(/'(.*)'/.exec(WORTH_A_LOOK)?.[1] ?? '')

function isLookedAt(written: string): boolean {
  const utf8 = encoder.encode(`-${written}-`)
  return mayBeWorthALook(utf8, 1, utf8.length - 1)
}

test('no cell that the engine would look at is passed over', () => {
  const letter = fc.constantFrom('a', 'B', '1', '2', ' ', '.', ',', '-', '(', ')', '@', '/', 'é')
  const digits = fc.string({ unit: fc.constantFrom('0', '7', ' ', '-', '(', ')', '.'), maxLength: 14 })
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letter, maxLength: 12 }), digits), (written) => {
      if (PATTERN.test(written)) expect(isLookedAt(written)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('ids, dates with strokes and plain numbers need no look', () => {
  for (const written of ['', 'BENCH-123456', '01/09/2023', '900101', '1.5', 'Y7', 'Delivered'])
    expect(isLookedAt(written)).toBe(false)
  for (const written of ['Ann Lee', 'a@b.uk', '0123456789', '020-7946-00'])
    expect(isLookedAt(written)).toBe(true)
})
