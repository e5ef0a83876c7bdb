import { describe, expect, it } from 'vitest'
import { classHeadline } from '../../../src/findings/class_of_thirty/class_sentences'
import { seatGroups } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { canLensShow } from '../../../src/domain/jobs/job_breakdown'
import { SKILL_GROUPS, STEM_GROUPS } from '../../../src/domain/class_of_thirty/skill_and_stem'
import { classOf, figuresOf, placeNamed } from './published'

const england = (lens: 'skill' | 'stem', year: number) => classOf('EN', 'SOC26', year, lens)
const submajors = figuresOf('EN', 'SOC26', 2020).map(({ code }) => code)

describe.each([
  ['skill levels', SKILL_GROUPS],
  ['STEM or not', STEM_GROUPS],
] as const)('%s', (_, groups) => {
  it('holds each of the 26 sub-major groups once', () => {
    expect(groups.flatMap(({ code }) => code.split('+')).toSorted()).toEqual(submajors.toSorted())
  })
})

describe('STEM or not', () => {
  it('is made of the three published groups, in England in 2020 and 2035', () => {
    const parts = (year: number) =>
      england('stem', year).groups.find(({ label }) => label === 'STEM jobs')?.parts
    const exact = (year: number) => parts(year)?.map((part) => Number(part.exact.toFixed(2)))
    expect(exact(2020)).toEqual([1.91, 0.59, 0.93])
    expect(exact(2035)).toEqual([2.1, 0.53, 0.82])
  })

  it('makes 30, STEM jobs first in the picture and in words', () => {
    expect(england('stem', 2025).groups.map(({ label, children }) => [label, children])).toEqual([
      ['STEM jobs', 3],
      ['Other jobs', 27],
    ])
    expect(classHeadline(england('stem', 2025), 'stem')).toBe('3 of 30 work in STEM jobs, 27 in other jobs')
  })
})

describe('skill levels', () => {
  it('make 30 and call a professional what the occupations do', () => {
    const skills = england('skill', 2025)
    expect(seatGroups(skills)).toHaveLength(30)
    const occupations = classOf('EN', 'SOC26', 2025)
    const professionals = skills.groups.find(({ code }) => code === '21+22+23+24')
    expect(professionals?.exact).toBe(occupations.groups.find(({ code }) => code === '2')?.exact)
  })

  it('are seen in occupations, and not in industries', () => {
    const by = (classification: 'SOC26' | 'SIC22') => placeNamed('England', { classification })
    expect(canLensShow('skill', by('SOC26'))).toBe(true)
    expect(canLensShow('stem', by('SIC22'))).toBe(false)
    expect(canLensShow('sector', by('SOC26'))).toBe(false)
  })
})
