import { expect, test } from 'vitest'
import type { Provider } from '../../../src/domain/employers/provider_list'
import { sectorRepresentation } from '../../../src/domain/employers/sector_representation'
import { jobBreakdown } from '../../../src/domain/jobs/job_breakdown'
import { noEmployerSentence, partWords, ratioWords } from '../../../src/findings/providers/sector_sentences'
import { sectorsCsv } from '../../../src/pages/sectors_csv'

const provider = (name: string, sections: string, activities: number): Provider => ({
  ...{ key: name, name, activities, schools: 1, prioritySchools: null, lastDate: '2024-10-01', sections },
})
const ALL = [
  provider('Acme', 'C', 6),
  provider('Bell', 'CM', 3),
  provider('Grove', 'B', 1),
  provider('Lane', '', 7),
  provider('Moor', 'AB', 2),
]
const jobs = jobBreakdown('sector', 'SIC_SECTION', [
  { code: 'A', label: 'A', jobs: 100 },
  { code: 'C', label: 'C', jobs: 250 },
  { code: 'M', label: 'M', jobs: 0 },
  { code: 'Q', label: 'Q', jobs: 650 },
])
const sectors = sectorRepresentation(ALL, jobs)
const row = (code: string) => sectors.rows.find((each) => each.code === code)

test('sectors of employers stand beside the jobs, each with what it is a share of', () => {
  expect(sectors).toMatchObject({
    employers: 4,
    engagements: 12,
    sectorNotKnown: 1,
    jobs: 1000,
    unit: 'jobs',
  })
  expect(row('C')).toMatchObject({ employers: 2, engagements: 9, jobs: 250, ratio: 2 })
  expect(row('A+B+D+E')).toMatchObject({ employers: 2, engagements: 3, jobs: 100, ratio: 5 })
  expect(row('Q')).toMatchObject({ employers: 0, engagements: 0, jobs: 650, ratio: 0 })
})

test('there is no ratio to no jobs, to a figure left out, or of no employers', () => {
  expect(row('M')).toMatchObject({ employers: 1, jobs: 0, ratio: null })
  const missing = sectorRepresentation(ALL, {
    ...jobs,
    missing: [{ code: 'C', label: '', sentenceLabel: '' }],
  })
  expect(missing.rows.find(({ code }) => code === 'C')).toMatchObject({ jobs: null, ratio: null })
  expect(sectorRepresentation([], jobs).rows.map(({ ratio }) => ratio)).toEqual(Array(14).fill(null))
  expect([partWords(1, 4), partWords(0, 0), partWords(null, 4)]).toEqual([
    '1 of 4 (25%)',
    'none known',
    'no figure',
  ])
  expect([ratioWords(2), ratioWords(null)]).toEqual(['2.00', 'no ratio'])
})

test('names the jobs that no employer is of, and how many may be of them', () => {
  expect(noEmployerSentence(sectors)).toBe(
    'Jobs with no employer here: Health and care. The sector of 1 other is not known, so some may be of these groups.',
  )
  expect(noEmployerSentence(sectorRepresentation([], jobs))).toBe('No employer here has a known sector.')
})

test('the file has numerators and denominators', () => {
  expect(sectorsCsv(sectors).split('\r\n')[2]).toBe('Making things,C,2,4,9,12,250,1000,jobs,2')
})
