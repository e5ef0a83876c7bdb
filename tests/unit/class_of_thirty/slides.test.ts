import { describe, expect, it } from 'vitest'
import { alternatives } from '../../../src/pages/layout/class_list'
import { smallGroupsSentence } from '../../../src/pages/layout/class_page'
import { asClassOfThirty, smallerThanOneChild } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { changedGroups, changesSince } from '../../../src/domain/class_of_thirty/class_over_time'
import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import type { ClassAnswer } from '../../../src/findings/class_of_thirty/class_question'
import { readingNotes } from '../../../src/findings/class_of_thirty/reading_sentences'
import { slideText, sourceText } from '../../../src/findings/slides/slide_sentences'
import { classSteps } from '../../../src/findings/slides/class_steps'
import { groupSizeSentence } from '../../../src/findings/class_of_thirty/group_size_sentences'
import { breakdownOf, classOf, figuresOf, placeNamed } from './published'

const tees: ClassAnswer = {
  question: { kind: 'jobs', lens: 'sector', place: placeNamed('Tees Valley'), year: 2035, baseYear: 2025 },
  figures: figuresOf('TV_LSIP', 'SIC22', 2035),
  baseFigures: figuresOf('TV_LSIP', 'SIC22', 2025),
  replacement: null,
}
const picture = classPicture(tees, 2026)

describe('the slides of a class', () => {
  it('start with the class, bring large groups forward, and end with the exact numbers', () => {
    const slides = classSteps(classOf('EN', 'SIC22', 2025))
    expect(slides.map((slide) => (slide.kind === 'group' ? slide.group.code : slide.kind))).toEqual([
      'class',
      'G',
      'Q',
      'M',
      'N',
      'small',
      'exact',
    ])
  })

  it('drop nothing that is smaller than one child', () => {
    const cornwall = classOf('CI_LSIP', 'SIC22', 2025)
    const lines = classSteps(cornwall).flatMap((slide) => (slide.kind === 'small' ? slide.lines : []))
    const labels = lines.map(({ label }) => label)
    for (const { group, parts } of smallerThanOneChild(cornwall)) {
      if (group.parts.length > 1)
        expect(labels).toEqual(expect.arrayContaining(parts.map(({ label }) => label)))
      if (group.children === 0) expect(labels).toContain(group.label)
    }
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('are read aloud', () => {
    const [first, second] = classSteps(picture.classOf)
    expect(first && slideText({ kind: 'class', picture, step: first })).toContain(
      'projected for Tees Valley in 2035: Health and care 6;',
    )
    expect(second && slideText({ kind: 'class', picture, step: second })).toBe(
      'Health and care: 6 of 30. About 62,000 jobs in Tees Valley in 2035: 20.3% of all.',
    )
  })
})

describe('a picture', () => {
  it('names its source, period, place, unit and rounding', () => {
    expect(picture.source).toMatch(/^Source: .*, 2035, Tees Valley, jobs\. OGL v3\.0\.$/)
    expect(picture.rounding).toBe(
      'Each figure stands for about 10,000 jobs: jobs, not people. Rounded to 30 by largest remainder. Drawn from the picture of 2025: a child moves only where the share changed by half a child or more.',
    )
    expect(picture.note).toContain('Not precise predictions')
    for (const step of classSteps(picture.classOf))
      expect(sourceText({ kind: 'class', picture, step })).toContain('Projected: not a precise prediction.')
  })

  it('warns that ten and a hundred children are rounded on their own', () => {
    const hundred = classPicture(tees, 2026, { size: 100 })
    expect(hundred.title).toMatch(/^If 100 children mirrored the jobs projected for Tees Valley/)
    expect(hundred.rounding).toContain('Each figure stands for about 3,100 jobs')
    expect(hundred.rounding).toContain('pictures of other sizes do not lie one within another')
    expect(picture.rounding).not.toContain('one within another')
    expect(classSteps(hundred.classOf).filter(({ kind }) => kind === 'group').length).toBeGreaterThan(2)
  })

  it('calls a move of less than half a child rounding, not change', () => {
    const before = classOf('EN', 'SIC22', 2020)
    const after = asClassOfThirty(breakdownOf('EN', 'SIC22', 2025), 30, before)
    expect(changedGroups(changesSince(before, after))).toEqual([])
    const childrenIn = ({ groups }: typeof before) =>
      Object.fromEntries(groups.map(({ code, children }) => [code, children]))
    expect(childrenIn(after)).toEqual(childrenIn(before))
    expect(childrenIn(classOf('EN', 'SIC22', 2025))).not.toEqual(childrenIn(before))
    const professional = changesSince(classOf('EN', 'SOC26', 2020), classOf('EN', 'SOC26', 2035))
    expect(changedGroups(professional).map(({ group, verdict }) => [group.code, verdict])).toContainEqual([
      '2',
      'more',
    ])
  })

  it('says what stands for several small industries, and what has no figure', () => {
    const cornwall = classOf('CI_LSIP', 'SIC22', 2025)
    const words = (code: string) =>
      groupSizeSentence(
        cornwall.groups.find((group) => group.code === code)!,
        30,
      )
    expect(words('A+B+D+E')).toBe('Together about 1 child between them (1.20).')
    expect(words('J')).toBe('No figure in this class: about 1 child in every 2 classes (0.55).')
    expect(smallGroupsSentence(cornwall)).toBe(
      'Smaller than one figure: Digital and media (about 1 child in every 2 classes).',
    )
    const beside = cornwall.groups.map((group) => ({ ...alternatives(group), children: group.children }))
    expect(beside).toContainEqual({ before: '', children: 0, after: 'or 1 †' })
    const school = { ...cornwall.groups[0]!, children: 2, range: { least: 1, most: 2 }, reliable: true }
    expect(alternatives(school), 'read in order: “1 or 2”').toEqual({ before: '1 or', after: '' })
    expect(readingNotes(cornwall)).toContain(
      'One child each stands for several small kinds of job together: Farming, energy, water and mining; Money and property.',
    )
    expect(readingNotes(cornwall)).toContain('† Under 10,000:')
    expect(smallGroupsSentence(classOf('EN', 'SIC22', 2025))).toBe('')
  })
})
