import { describe, expect, it } from 'vitest'
import { groupColour } from '../../../src/charts/class_of_thirty_colours'
import { groupIcon } from '../../../src/charts/class_of_thirty_icons'
import { jobBreakdown, unitLabel } from '../../../src/domain/jobs/job_breakdown'
import { OWN_GROUPS, yearIn } from '../../../src/domain/jobs/own_table'
import { missingDescription } from '../../../src/findings/files/own_table_sentences'

describe('a table of one’s own', () => {
  const codes = Array.from({ length: OWN_GROUPS.most }, (_, at) => String(at + 1))

  it('has an icon for every group it may have, no two alike', () => {
    const icons = codes.map((code) => groupIcon('own', code))
    expect(new Set(icons).size).toBe(OWN_GROUPS.most)
    expect(icons.every((icon) => /^M[\d.]/.test(icon))).toBe(true)
  })

  it('takes the fourteen colours in turn', () => {
    const colours = codes.map((code) => groupColour('own', code, 'paper'))
    expect(new Set(colours.slice(0, 14)).size).toBe(14)
    expect(colours[14]).toBe(colours[0])
  })

  it('says labels and what is counted as written, and calls no small number unreliable', () => {
    const breakdown = jobBreakdown('own', 'OWN', [{ code: '1', label: 'Wales', jobs: 3 }], 'own:openings')
    expect(breakdown).toMatchObject({
      unit: 'openings',
      leastReliable: 0,
      groups: [{ count: 3, group: { sentenceLabel: 'Wales' } }],
    })
    expect(unitLabel('own:people')).toBe('people')
  })

  it('needs all four words, one of them with a year', () => {
    const words = { counted: 'pupils', where: 'Leeds', when: '2023/24', source: 'School census' }
    expect(missingDescription(words)).toBe('')
    expect(yearIn(words.when)).toBe(2023)
    expect(missingDescription({ ...words, when: 'spring', source: ' ' })).toBe('of which year, the source')
  })
})
