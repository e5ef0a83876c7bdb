import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changeSlide,
  isSameStory,
  MAX_TITLE_LENGTH,
  moveSlide,
  removeSlide,
} from '../../../src/domain/project/story'

const story = ['a', 'b', 'c', 'd'].map((title) => ({ query: '', title, notes: '' }))
const titles = (of: typeof story) => of.map(({ title }) => title).join('')

test('a slide moves to its new place, and no farther than an end', () => {
  expect(titles([...moveSlide(story, 0, 2)])).toBe('bcad')
  expect(titles([...moveSlide(story, 3, -5)])).toBe('dabc')
  expect(titles([...moveSlide(story, 1, 99)])).toBe('acdb')
  expect(moveSlide(story, 9, 0)).toEqual(story)
})

test('moving loses no slide and is undone by moving back', () => {
  const place = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(isSameStory(moveSlide(moveSlide(story, from, to), to, from), story)).toBe(true)
    }),
  )
})

test('a slide is removed, or said anew within its bounds', () => {
  expect(titles([...removeSlide(story, 1)])).toBe('acd')
  const [, second] = changeSlide(story, 1, { title: 'x'.repeat(500), notes: 'say this' })
  expect(second).toEqual({ query: '', title: 'x'.repeat(MAX_TITLE_LENGTH), notes: 'say this' })
  expect(isSameStory(changeSlide(story, 0, { notes: 'other' }), story)).toBe(false)
})
