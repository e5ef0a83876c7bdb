import { deflateSync, strFromU8, strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_NOTES_LENGTH, MAX_TITLE_LENGTH, MAX_SLIDES } from '../../../src/domain/project/story'
import { HOME, slideQuery } from '../../../src/state/address/address_text'
import { LONGEST_STORY_TEXT, readStory, writeStory } from '../../../src/views/story/story_text'

const words = (longest: number) => fc.string({ unit: 'grapheme-ascii', maxLength: longest })
const slide = fc.record({ query: words(200), title: words(MAX_TITLE_LENGTH), notes: words(MAX_NOTES_LENGTH) })
const asText = (value: unknown) =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value))), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

describe('a story in a link', () => {
  it('comes back as it went, in letters a URL keeps', () => {
    fc.assert(
      fc.property(fc.array(slide, { minLength: 1, maxLength: 4 }), (story) => {
        const text = writeStory(story)
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/)
        if (text.length <= LONGEST_STORY_TEXT) expect(readStory(text)).toEqual(story)
      }),
    )
  })

  it('is refused when it was cut short or changed, and nothing is thrown', () => {
    const text = writeStory([{ query: 'view=gaps', title: 'Where next?', notes: '' }])
    for (let end = 0; end < text.length - 2; end++) expect(readStory(text.slice(0, end))).toBeUndefined()
    fc.assert(fc.property(fc.base64String(), (any) => void readStory(any)))
  })

  it('is refused when it holds anything but slides, or too much', () => {
    expect(readStory(asText([]))).toBeUndefined()
    expect(readStory(asText({ slides: 1 }))).toBeUndefined()
    expect(readStory(asText([['view=gaps', 'title']]))).toBeUndefined()
    expect(readStory(asText([['', 'x'.repeat(MAX_TITLE_LENGTH + 1), '']]))).toBeUndefined()
    expect(readStory(asText(Array.from({ length: MAX_SLIDES + 1 }, () => ['', '', ''])))).toBeUndefined()
    expect(readStory(asText('x'.repeat(3_000_000)))).toBeUndefined()
  })
})

it('a slide keeps the view and nothing of the presentation it was made in', () => {
  const state = { ...HOME, view: 'gaps', phase: 'primary', present: true, slide: 4, child: true } as const
  expect(slideQuery({ ...state, story: [{ query: '', title: '', notes: '' }] })).toBe(
    'view=gaps&phase=primary',
  )
})
