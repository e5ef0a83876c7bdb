import { expect, test } from 'vitest'
import { CARDS_AT_ONCE, cardsOnPage } from '../../../src/views/gaps/cards_on_page'

test('30 cards stand on the page at once', () => {
  expect(CARDS_AT_ONCE).toBe(30)
})

test.each([
  ['none is selected', -1, 30, 0, { from: 0, to: 30 }],
  ['the last of the first is selected', 29, 30, 0, { from: 0, to: 30 }],
  ['one beyond the first is selected', 30, 30, 0, { from: 30, to: 60 }],
  ['one far down is selected', 3543, 30, 0, { from: 3540, to: 3570 }],
  ['more are asked for', 3543, 60, 0, { from: 3540, to: 3600 }],
  ['those before are asked for', 3543, 30, 30, { from: 3510, to: 3570 }],
  ['more before are asked for than there are', 40, 30, 60, { from: 0, to: 60 }],
  ['so many are asked for that the selected is among them', 40, 60, 0, { from: 0, to: 60 }],
])('where %s', (_, selectedRow, wanted, before, cards) => {
  expect(cardsOnPage(selectedRow, wanted, before)).toEqual(cards)
})
