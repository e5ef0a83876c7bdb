import { expect, it } from 'vitest'
import { briefTextOf, changeBriefText, MAX_ASK_LENGTH } from '../../../src/domain/project/brief'

it('the words of a page are kept for its place, and no other place is given them', () => {
  const one = changeBriefText([], 'region:North East', { ask: 'Two more visits' })
  const two = changeBriefText(one, 'region:London', { title: 'Our year in London' })
  expect(briefTextOf(two, 'region:North East')).toMatchObject({ title: '', ask: 'Two more visits' })
  expect(briefTextOf(two, '')).toEqual({ place: '', title: '', ask: '' })
})

it('words that are cleared are gone, and words that are too long are cut', () => {
  const one = changeBriefText([], '', { ask: 'x'.repeat(MAX_ASK_LENGTH + 1) })
  expect(one[0]?.ask).toHaveLength(MAX_ASK_LENGTH)
  expect(changeBriefText(one, '', { ask: '' })).toEqual([])
})
