import { describe, expect, it } from 'vitest'
import { classMarks } from '../../../src/charts/class_of_thirty'
import { asClassOfThirty } from '../../../src/domain/class_of_thirty'
import { classTitle } from '../../../src/domain/class_of_thirty_words'
import { schoolsNamed } from '../../../src/views/class_of_thirty/schools_named'
import { breakdownOf } from './published'

const schools = {
  ids: ['1', '2', '3'],
  names: ['Demo High', 'Demo High', 'Demo Hill'],
  postcodes: ['AA1 1AA', 'BB2 2BB', ''],
  pupils: Int32Array.from([1043, -1, 210]),
}

describe('a school’s roll', () => {
  it('is found by the name of a school that gives one', () => {
    expect(schoolsNamed(schools, 'demo hi')).toEqual([
      { id: '1', label: 'Demo High, AA1 1AA', roll: 1043 },
      { id: '3', label: 'Demo Hill', roll: 210 },
    ])
    expect(schoolsNamed(schools, 'aa1')).toHaveLength(1)
    expect(schoolsNamed(schools, 'de')).toEqual([])
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
