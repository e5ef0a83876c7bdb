import { describe, expect, it } from 'vitest'
import {
  CHILD_PROMPTS,
  CHILD_LABELS,
  childQuestion,
  childSentence,
} from '../../../src/findings/class_of_thirty/child_sentences'
import { OCCUPATION_GROUPS, SECTOR_GROUPS } from '../../../src/domain/jobs/job_groups'
import { childSlides } from '../../../src/findings/slides/child_slides'
import { classStory } from '../../../src/findings/slides/class_slide'
import { contentTitle, slideText, sourceText } from '../../../src/findings/slides/slide_sentences'
import { teesValley } from '../class_of_thirty/tees_valley'
import { SHEETS } from '../../../src/pages/layout/page'
import { storyPages } from '../../../src/pages/story/story_pages'
import { SMALL_STORY } from './small_story'

const groups = [
  ...SECTOR_GROUPS.map((group) => ({ lens: 'sector' as const, group })),
  ...OCCUPATION_GROUPS.map((group) => ({ lens: 'occupation' as const, group })),
]
const lines = [
  ...CHILD_PROMPTS,
  ...groups.flatMap(({ lens, group }) => [
    CHILD_LABELS[lens][group.code]?.label ?? '',
    childSentence(lens, group),
    childQuestion(lens, group),
  ]),
]

describe('words for children of about eight', () => {
  it('are there for every group, in lines of eight words at most', () => {
    for (const { lens, group } of groups) expect(CHILD_LABELS[lens][group.code], group.label).toBeDefined()
    for (const line of lines) expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(8)
  })

  it('are short words that say nothing of shortages, or of what anybody must do', () => {
    for (const line of lines) {
      expect(line).not.toMatch(/shortage|short of|need|must|should|boys|girls|poor|free/i)
      const long = line.split(/\W+/).filter((word) => word.length > 9)
      expect(long, line).toEqual([])
    }
  })
})

describe('a story for children', () => {
  const childStory = childSlides(SMALL_STORY)

  it('keeps pictures of jobs and guesses, and leaves out schools, reach and shortages', () => {
    expect(childStory.map(({ content }) => content.kind)).toEqual([
      'guess',
      ...Array<string>(childStory.length - 1).fill('child'),
    ])
    const sentences = childStory
      .map(({ content, title }) => `${title} ${contentTitle(content)} ${slideText(content)}`)
      .join(' ')
    expect(sentences).not.toMatch(/Demo|reached|FSM|shortage|Leeds/)
    expect(contentTitle(childStory[0]!.content)).toBe('How many help people feel better?')
  })

  it('ends on what they would like to find out, with the teacher’s words in the notes alone', () => {
    const last = childStory.at(-1)!
    expect(slideText(last.content)).toContain('What would you like to find out?')
    expect(childStory[2]!.notes).toContain('jobs in Tees Valley in 2025')
    expect(slideText(childStory[2]!.content)).not.toContain('Tees Valley')
  })

  it('splits nobody by sex, and names no school whose roll the class is', () => {
    for (const lens of ['sex', 'fsm', 'reached', 'encounters'] as const) {
      const picture = { ...teesValley, lens }
      const slides = [
        { content: { kind: 'class', picture, step: { kind: 'class' } }, title: '', notes: '' },
        {
          content: { kind: 'guess', picture, group: picture.classOf.groups[0]!, child: false },
          title: '',
          notes: '',
        },
      ] as const
      expect(childSlides(slides), lens).toEqual([])
    }
    const school = 'Demo Hill Primary'
    const picture = {
      ...teesValley,
      subject: { ...teesValley.subject, school },
      roundingRule: `Rounded to 210, the roll of ${school}, by largest remainder.`,
    }
    const group = picture.classOf.groups[0]!
    const slides = childSlides([
      { content: { kind: 'guess', picture, group, child: false }, title: '', notes: '' },
      { content: { kind: 'class', picture, step: { kind: 'class' } }, title: school, notes: '' },
    ])
    expect(slides.length).toBeGreaterThan(3)
    for (const { content, title } of slides)
      expect(`${title} ${contentTitle(content)} ${slideText(content)} ${sourceText(content)}`).not.toContain(
        school,
      )
    expect(sourceText(slides[0]!.content)).toContain('Rounded to 210 by largest remainder.')
  })

  it('has nothing to show through a lens that is not for children, and says so', () => {
    const [only, more] = classStory({ ...teesValley, lens: 'sex' }, true)
    expect(more).toBeUndefined()
    expect(only?.content).toMatchObject({ kind: 'none' })
    expect(classStory(teesValley, true).length).toBeGreaterThan(4)
  })

  it('leaves as slides with child titles, a key in child words, and no code list', async () => {
    const pages = await storyPages(childStory, {
      made: new Date('2026-11-22T09:00:00Z'),
      sheet: SHEETS.wide,
      measure: (words, size) => (words.length * size) / 2,
      drawMap: () => Promise.reject(new Error('no map')),
    })
    expect(pages.map(({ title }) => title)).toEqual([
      'How many help people feel better?',
      'How many help people feel better?',
      'Here are 30 people at work',
      'Health and care',
      'Shops and garages',
      'Schools',
      'What do you think?',
    ])
    const key = pages[2]!.marks.find((mark) => mark.kind === 'table')
    expect(key?.rows.map(([label]) => label?.words)).toContain('Helping at work')
    for (const page of pages) {
      const words = JSON.stringify({ ...page, notes: '' }, (name, value: unknown) =>
        name === 'path' ? '' : value,
      )
      expect(words).not.toMatch(/SIC|SOC|2007|Office and site services/)
    }
  })
})
