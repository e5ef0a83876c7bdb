import { describe, expect, it } from 'vitest'
import { classMarks } from '../../../src/charts/class_of_thirty'
import { asClassOfThirty } from '../../../src/domain/class_of_thirty/class_of_thirty'
import { classTitle } from '../../../src/findings/class_of_thirty/class_sentences'
import { SHEETS } from '../../../src/pages/layout/page'
import { CLASS_DOWNLOADS } from '../../../src/pages/class_of_thirty/class_downloads'
import { classPage } from '../../../src/pages/class_of_thirty/class_page'
import { classPicture } from '../../../src/findings/class_of_thirty/answer_class'
import { classSizingOf, findSchools } from '../../../src/findings/class_of_thirty/find_schools'
import { textOfMark } from '../pages/text_of_mark'
import { breakdownOf } from './published'
import { sectorsOf } from './two_places'

const schools = {
  ids: ['1', '2', '3'],
  names: ['Demo High', 'Demo High', 'Demo Hill'],
  postcodes: ['AA1 1AA', 'BB2 2BB', ''],
  pupils: Int32Array.from([1043, -1, 210]),
}

describe('a school’s roll', () => {
  it('is found by the name of a school that gives one', () => {
    expect(findSchools(schools, 'demo hi')).toEqual([
      { id: '1', label: 'Demo High, AA1 1AA', roll: 1043 },
      { id: '3', label: 'Demo Hill', roll: 210 },
    ])
    expect(findSchools(schools, 'aa1')).toHaveLength(1)
    expect(findSchools(schools, 'de')).toEqual([])
  })

  it('names its school in the title, the rounding, the finding beside another place, and every file', async () => {
    const chosen = classSizingOf(schools, { school: '1', children: 1043 })
    expect(chosen).toEqual({ size: 1043, school: 'Demo High' })
    expect(classSizingOf(schools, { school: '1', children: 30 })).toEqual({ size: 30 })
    expect(classSizingOf(schools, { school: '3', children: 1043 })).toEqual({ size: 1043 })
    const picture = classPicture(
      sectorsOf('Tees Valley', 'TV_LSIP'),
      2026,
      chosen,
      sectorsOf('England', 'EN'),
    )
    expect(picture.title).toBe('If the 1,043 children of Demo High mirrored jobs in Tees Valley in 2025')
    expect(picture.description).toContain('If the 1,043 children of Demo High mirrored jobs in England')
    expect(picture.rounding).toContain('Rounded to 1,043, the roll of Demo High, by largest remainder')
    expect(picture.finding).toMatch(/^Of the 1,043 children of Demo High, Tees Valley has about/)
    const page = classPage(picture, new Date('2026-11-22'), { sheet: SHEETS.wide, measure: () => 0 })
    expect(page.title).toContain('Demo High')
    expect(textOfMark(page, 'Source and how to read this')).toContain('the roll of Demo High')
    const csv = await CLASS_DOWNLOADS.find(({ kind }) => kind === 'CSV')?.make(
      picture,
      new Date(),
      SHEETS.wide,
    )
    expect(csv).toContain('Children: the roll of Demo High, as loaded.')
  })

  it('is as many children, shared out whole and drawn without faces', () => {
    const school = asClassOfThirty(breakdownOf('EN', 'SIC22', 2025), 1043)
    expect(school.groups.reduce((sum, { children }) => sum + children, 0)).toBe(1043)
    expect(classTitle({ mirrored: 'jobs' }, 1043)).toBe('If 1,043 children mirrored jobs')
    const { figures, columns } = classMarks(school, 'sector', 'paper')
    expect(figures).toHaveLength(1043)
    expect(columns).toBe(33)
    expect(figures.every(({ shapes, badge }) => shapes.length === 1 && badge.path === '')).toBe(true)
  })
})
