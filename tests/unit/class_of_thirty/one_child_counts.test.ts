import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../data/facts'
import { counterMarks } from '../../../src/charts/one_child_counts'
import { regionOf } from '../../../src/findings/class_of_thirty/one_child'
import { placeNamed } from './published'
import { zoomCounters, zoomSteps, ZOOM_STEPS } from '../../../src/domain/class_of_thirty/zoom'
import type { ZoomStep } from '../../../src/domain/class_of_thirty/zoom'
import { oneChildStory } from '../../../src/findings/slides/one_child_slides'
import { slideTitle, sourceText } from '../../../src/findings/slides/slide_sentences'
import { SHEETS } from '../../../src/pages/layout/page'
import { storyPages } from '../../../src/pages/story/story_pages'
import {
  childrenPerClass,
  classesOf,
  peopleAYear,
} from '../../../src/domain/class_of_thirty/one_child_counts'
import { BORN_2014, SHORTAGES } from '../../../src/findings/class_of_thirty/cohorts_and_shortages'
import {
  formatEstimate,
  illustrationNote,
  oneChildSentence,
  shortageSentence,
} from '../../../src/findings/class_of_thirty/one_child_sentences'

describe('one child counts', () => {
  it('makes 23,174 classes of the births of 2014, and one child in each about 23,200 people a year', () => {
    expect(Math.round(classesOf(BORN_2014))).toBe(23_174)
    expect(formatEstimate(peopleAYear(1, BORN_2014))).toBe('23,200')
  })

  it('turns each published shortage into children of a class', () => {
    expect(SHORTAGES.map(({ people }) => childrenPerClass(people, BORN_2014).toFixed(2))).toEqual([
      '0.86',
      '1.73',
      '2.42',
      '4.49',
    ])
  })

  it('says each figure as the table of benchmarks has it', () => {
    const rows = readFacts('benchmarks', ['id', 'value', 'unit', 'area', 'use'])
    for (const { benchmark, people } of SHORTAGES)
      expect(rows.find(({ id }) => id === benchmark)).toEqual({
        id: benchmark,
        value: String(people),
        unit: 'people/yr',
        area: 'UK',
        use: 'class30',
      })
  })

  it('comes back to the people it set out from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 30, max: 2_000_000 }),
        (people, children) => {
          const cohort = { children }
          expect(peopleAYear(childrenPerClass(people, cohort), cohort)).toBeCloseTo(people, 6)
        },
      ),
    )
  })
})

describe('its words', () => {
  it('are the approved sentence, and ask nothing of any child', () => {
    expect(oneChildSentence(BORN_2014)).toBe(
      'If one more child in every class of 30 chose this path, that would be about 23,200 people a year in England and Wales.',
    )
    const sentences = SHORTAGES.map((shortage) => shortageSentence(shortage, BORN_2014)).join(' ')
    expect(sentences).toContain(
      'A shortage of 20,000 engineering graduates a year would be about 0.86 of a child in every class of 30.',
    )
    expect(sentences).not.toMatch(/must|become|needs? to|30 jobs/)
  })

  it('say so where there are fewer children than people', () => {
    const [shortage] = SHORTAGES
    expect(shortageSentence(shortage, { ...BORN_2014, children: 3000, area: 'your area' })).toBe(
      'A shortage of 20,000 engineering graduates a year is more people than a whole year group in your area.',
    )
  })

  it('stamp numbers of different places as an illustration, and note years that are not the same', () => {
    const [shortage] = SHORTAGES
    expect(illustrationNote(shortage, BORN_2014)).toMatch(
      /^Illustration: .*United Kingdom, 2024.*England and Wales/,
    )
    expect(illustrationNote(shortage, { ...BORN_2014, area: 'United Kingdom' })).toBe(
      'Not the same years: the people are of 2024; the children are those born in 2014.',
    )
    expect(illustrationNote(shortage, { ...BORN_2014, area: 'United Kingdom', when: '' })).toBe('')
  })
})

describe('the zoom from one child to every class', () => {
  const [shortage] = SHORTAGES
  const filled = (step: ZoomStep) =>
    counterMarks(zoomCounters(step, shortage.people, BORN_2014)).counters.reduce(
      (sum, { part }) => sum + part,
      0,
    )

  it('fills as much of every step as the number says', () => {
    expect(filled('child')).toBeCloseTo(0.863, 3)
    expect(filled('class')).toBeCloseTo(0.863, 3)
    expect(filled('school')).toBeCloseTo(7 * 0.863, 2)
    expect(filled('thousand')).toBeCloseTo(863, 0)
    expect(filled('all')).toBeCloseTo(200, 6)
  })

  it('goes by way of the region where one is known, and never past every class there is', () => {
    expect(zoomSteps(BORN_2014)).toEqual(['child', 'class', 'school', 'thousand', 'all'])
    const teesValley = {
      ...BORN_2014,
      children: 7500,
      area: 'Tees Valley',
      who: 'children on roll,',
      source: 'Rolls.',
    }
    expect(zoomSteps(BORN_2014, teesValley)).toEqual(['child', 'class', 'school', 'region', 'all'])
    expect(zoomSteps(teesValley)).toEqual(['child', 'class', 'school', 'all'])
    expect(zoomCounters('region', shortage.people, BORN_2014, teesValley)).toMatchObject({
      counters: 250,
      block: 250,
    })
    expect(zoomCounters('region', shortage.people, BORN_2014, teesValley).filled).toBeCloseTo(250 * 0.863, 0)
    const slide = oneChildStory(BORN_2014, shortage, teesValley)[3]!
    expect(slideTitle(slide)).toBe('About 216 in the 250 classes of Tees Valley')
    expect(sourceText(slide.content)).toMatch(/Classes of Tees Valley: children on roll\..*Rolls\.$/)
  })

  it('takes the region from the rolls of the chosen area, and from no country', () => {
    const answered = (areaName: string, children: number) => ({
      question: { place: placeNamed(areaName), phase: 'secondary' as const },
      yearGroup: { children, schools: 3, omittedSchools: 0 },
      openings: [],
      replacement: [],
    })
    const dataset = { demo: true, files: [] }
    expect(regionOf(null, answered('Tees Valley', 7500), dataset)).toMatchObject({
      children: 7500,
      area: 'Tees Valley',
    })
    expect(regionOf(null, answered('Tees Valley', 0), dataset)).toBeUndefined()
    expect(regionOf(null, answered('England', 7500), dataset)).toBeUndefined()
    expect(regionOf('rolls', answered('Tees Valley', 7500), dataset)).toBeUndefined()
  })

  it('draws no more than there are, however large the number', () => {
    for (const step of ZOOM_STEPS) {
      const counters = zoomCounters(step, 900_000, BORN_2014)
      const marks = counterMarks(counters)
      expect(marks.counters).toHaveLength(counters.counters)
      expect(Math.max(...marks.counters.map(({ part }) => part))).toBe(1)
      for (const { x, y } of marks.counters) {
        expect(x + marks.radius).toBeLessThanOrEqual(marks.width)
        expect(y + marks.radius).toBeLessThanOrEqual(marks.height)
      }
    }
  })

  it('is told in six slides, each with its assumptions and both sources', () => {
    const slides = oneChildStory(BORN_2014, shortage)
    expect(slides.map(slideTitle)).toEqual([
      'A shortage of 20,000 engineering graduates a year would be about 0.86 of a child in every class of 30',
      '0.86 of a child in a class of 30',
      'About 6 in a primary school of 210',
      'About 863 in 1,000 classes',
      'A shortage of 20,000 engineering graduates a year: all 23,174 classes of England and Wales',
      oneChildSentence(BORN_2014),
    ])
    for (const { content, notes } of slides) {
      expect(sourceText(content)).toContain('Illustration: ')
      expect(sourceText(content)).toMatch(/Source: EngineeringUK .*Office for National Statistics/)
      expect(notes).not.toBe('')
    }
  })

  it('leaves as a drawn page, never as a bare number', async () => {
    const pages = await storyPages(oneChildStory(BORN_2014, shortage), {
      made: new Date('2026-11-22T09:00:00Z'),
      sheet: SHEETS.wide,
      measure: (words, size) => (words.length * size) / 2,
      drawMap: () => Promise.reject(new Error('no map')),
    })
    expect(pages).toHaveLength(6)
    for (const { marks, size } of pages) {
      const drawn = marks.find(({ name }) => name.endsWith(' counters'))
      if (drawn?.kind !== 'group') throw new Error('no counters')
      expect(drawn.marks.map(({ name }) => name)).toEqual(['Every counter', 'Filled'])
      expect(drawn.box.left + drawn.box.width).toBeLessThanOrEqual(size.width)
    }
  })
})
