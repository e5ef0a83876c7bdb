import { describe, expect, it } from 'vitest'
import { careersIn, sectionsOf } from '../../../src/domain/class_of_thirty/careers'
import { JOB_GROUPS } from '../../../src/domain/jobs/job_breakdown'
import { isJobLens, LENSES } from '../../../src/domain/class_of_thirty/lens'
import { careerSectionsSentence } from '../../../src/findings/class_of_thirty/career_sections_sentences'
import { authoritiesOf } from '../../../src/findings/class_of_thirty/area_authorities'

describe('careers', () => {
  it('are told for every group of every lens on jobs', () => {
    for (const lens of LENSES)
      if (isJobLens(lens))
        for (const { code } of JOB_GROUPS[lens]) {
          const careers = careersIn(lens, code)
          expect(careers.length, `${lens} ${code}`).toBeGreaterThan(1)
          expect(new Set(careers.map(({ name }) => name)).size).toBe(careers.length)
        }
  })

  it('come from each part of a wide group', () => {
    expect(
      careersIn('sector', 'A+B+D+E')
        .slice(0, 4)
        .map(({ name }) => name),
    ).toEqual(['farmer', 'quarry engineer', 'wind turbine technician', 'water quality scientist'])
    expect(careersIn('stem', '21+31+52').map(({ name }) => name)).toContain('electrician')
  })
})

describe('sections of employers', () => {
  it('are known for sectors; for occupations they are those whose own work the careers are', () => {
    expect(sectionsOf('sector', 'A+B+D+E')).toBe('ABDE')
    expect(sectionsOf('section', 'C')).toBe('C')
    expect(sectionsOf('submajor', '53')).toBe('F')
    expect(sectionsOf('submajor', '52')).toBe('CFG')
    expect(sectionsOf('submajor', '42')).toBe('')
    for (const { code } of JOB_GROUPS.submajor)
      for (const { sections } of careersIn('submajor', code)) expect(sections).toMatch(/^[A-U]*$/)
  })

  it('are said, each with the careers that it is looked for by, and that others have such jobs too', () => {
    expect(careerSectionsSentence(careersIn('submajor', '52'))).toBe(
      'Employers say the industry they are in, not the occupations they have. Looked for here are those whose own work these careers are: Building (electrician); Making things (welder, electronics technician); Shops and garages (vehicle technician). Others have such jobs too.',
    )
  })
})

describe('the local authorities of an area of job figures', () => {
  const codes = (areaCode: string, areaName: string) => authoritiesOf({ areaCode, areaName })

  it('are those of its skills area, its region, England or its own name', () => {
    expect(codes('TV_LSIP', 'Tees Valley')?.toSorted()).toEqual(['805', '806', '807', '808', '841'])
    expect(codes('E12000003', 'Yorkshire and The Humber')).toHaveLength(15)
    expect(codes('EN', 'England')).toHaveLength(153)
    expect(codes('1946157113', 'Camden')).toEqual(['202'])
  })

  it('are all for the United Kingdom, and none where England’s register has none', () => {
    expect(codes('UK', 'United Kingdom')).toBeNull()
    expect(codes('W92000004', 'Wales')).toEqual([])
  })
})
