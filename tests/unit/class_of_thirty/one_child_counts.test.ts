import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../data/facts'
import { countersOf } from '../../../src/charts/one_child_counts'
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

describe('the counters', () => {
  it('are thirty, filled by as many children as are told', () => {
    for (const children of [0, 0.86, 4.49, 30, 45]) {
      const counters = countersOf(children)
      expect(counters).toHaveLength(30)
      expect(counters.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(Math.min(30, children), 9)
    }
  })
})
