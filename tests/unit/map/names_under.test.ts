import { expect, test } from 'vitest'
import { namesUnder } from '../../../src/map/names_under'

const buttons = { left: 344, top: 12, right: 378, bottom: 114 }
const at = (area: number, name: string, x: number, y: number) => ({ area, name, x, y })

test('a name that would come half under the buttons is hidden whole, and one beside them is not', () => {
  const names = [
    at(0, 'Kent', 320, 60),
    at(1, 'Tower Hamlets', 310, 60),
    at(2, 'Tower Hamlets', 200, 60),
    at(3, 'Kent', 361, 140),
    at(4, 'Bournemouth, Christchurch and Poole', 361, 140),
  ]
  expect([...namesUnder(names, { key: null, buttons })]).toEqual([1, 4])
  expect(namesUnder(names, { key: null, buttons: null }).size).toBe(0)
})
