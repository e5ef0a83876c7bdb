import { describe, expect, test } from 'vitest'
import { NO_DECISIONS } from '../../../src/domain/project/decisions'
import { partnerContrastSentence } from '../../../src/pages/layout/partner_contrast'
import { classPage } from '../../../src/pages/class_of_thirty/class_page'
import { pageSvgFile } from '../../../src/pages/layout/page_svg'
import { SHEETS, sheetWith } from '../../../src/pages/layout/page'
import { storyPages } from '../../../src/pages/story/story_pages'
import { teesValley } from '../class_of_thirty/tees_valley'
import { SMALL_STORY } from '../story/small_story'

const png = `data:image/png;base64,${btoa('any bytes')}`
const partner = { name: 'Ridge Trust', colour: '#0b5cad', logo: { png, width: 300, height: 100 } }
const measure = (words: string, size: number) => (words.length * size) / 2
const made = new Date('2026-11-22T09:00:00Z')

describe('a partner', () => {
  test('stands by name, colour and logo at the head of pages of every shape, above the title', () => {
    for (const shape of ['wide', 'narrow'] as const) {
      const page = classPage(teesValley, made, { sheet: sheetWith(SHEETS[shape], partner), measure })
      const named = (name: string) => page.marks.find((mark) => mark.name === name)!
      expect(named('Partner')).toMatchObject({ words: 'Ridge Trust' })
      expect(named('Partner’s colour')).toMatchObject({ colour: '#0b5cad' })
      const logo = named('Partner’s logo')
      if (logo.kind !== 'picture') throw new Error('no picture')
      expect(logo.alt).toBe('Logo of Ridge Trust')
      expect(logo.box.width).toBeCloseTo(3 * logo.box.height, 6)
      const title = named('Title')
      if (title.kind !== 'words') throw new Error('no words')
      expect(logo.box.top + logo.box.height).toBeLessThanOrEqual(title.box.top + 2)
      expect(pageSvgFile(page, 'Arial')).toContain('Ridge Trust')
    }
  })

  test('is on every slide of a story, and nobody is where none is named', async () => {
    const tools = { made, measure, drawMap: () => Promise.resolve(new Blob()) }
    const withThem = await storyPages(SMALL_STORY, { ...tools, sheet: sheetWith(SHEETS.wide, partner) })
    expect(withThem.every(({ marks }) => marks.some(({ name }) => name === 'Partner'))).toBe(true)
    const alone = await storyPages(SMALL_STORY, {
      ...tools,
      sheet: sheetWith(SHEETS.wide, NO_DECISIONS.partner),
    })
    expect(alone.some(({ marks }) => marks.some(({ name }) => name === 'Partner'))).toBe(false)
  })

  test('is told where their colour is hard to see, and what is done about it', () => {
    expect(partnerContrastSentence('#e0561b')).toBe(
      'This colour can be told from paper (3.6 to 1) and from the stage (4.5 to 1).',
    )
    expect(partnerContrastSentence('#ffee88')).toMatch(
      /^This colour is hard to tell from paper: 1\.\d to 1, where 3 to 1 is needed\. A line/,
    )
    expect(partnerContrastSentence('#12233a')).toContain('hard to tell from the stage')
  })
})
