import { expect, test } from 'vitest'
import { captionsOf } from '../../../../src/pages/video/captions'
import { spokenOver } from '../../../../src/pages/video/story_video'
import { SMALL_STORY } from '../../../unit/story/small_story'

test('captions are two lines at most, break after clauses, lose no word and stand long enough to be read', () => {
  const words = `${'Health and care 6; '.repeat(20)}and one very long clause ${'without an end '.repeat(12)}. Source.`
  const captions = captionsOf(words)
  expect(
    captions
      .map((each) => each.words)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  ).toBe(words.replaceAll(/\s+/g, ' ').trim())
  for (const { words: each, duration } of captions) {
    expect(each.length).toBeLessThanOrEqual(120)
    expect(duration).toBeGreaterThanOrEqual(Math.max(2000, (1000 * each.length) / 15 - 1))
  }
  expect(captions[0]!.words.endsWith(';')).toBe(true)
  expect(captionsOf('About 0.86 of a child.').map((each) => each.words)).toEqual(['About 0.86 of a child.'])
  expect(captionsOf('')).toEqual([])
})

test('a question is captioned without its answer, which comes with the page after it', () => {
  const [guess, , counters] = SMALL_STORY
  expect(spokenOver(guess!, 0)).toBe('How many of the 30 do you think work in health and care?')
  expect(spokenOver(guess!, 1)).toMatch(/^6 of 30: Health and care\. Exactly/)
  expect(spokenOver(counters!, 0)).not.toContain('Health and care')
  expect(spokenOver(counters!, 1)).toContain('Health and care 6')
  expect(SMALL_STORY.map((slide) => spokenOver(slide, 0)).join(' '), 'never the notes').not.toContain(
    'secret',
  )
})
