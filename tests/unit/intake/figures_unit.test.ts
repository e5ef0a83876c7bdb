import { expect, test } from 'vitest'
import { unitOfFigures, type UnitEvidence } from '../../../workers/warehouse/intake/kinds/jobs/figures_unit'

const NOWHERE: UnitEvidence = { measure: '', headings: '', title: '', publisher: '' }

const WORK: readonly (readonly [evidence: Partial<UnitEvidence>, unit: string])[] = [
  [{}, 'jobs'],
  [{ measure: 'Count of Employees', title: 'Workforce jobs' }, 'employees'],
  [{ measure: 'Count', headings: 'All persons', title: 'Jobs' }, 'people'],
  [{ headings: 'Residents', publisher: 'Business Register and Employment Survey' }, 'people'],
  [{ headings: 'Peoples', title: 'Employees by industry', publisher: 'Census' }, 'employees'],
  [{ title: 'Annual Population Survey' }, 'people'],
  [{ title: 'Employment by occupation' }, 'people'],
  [{ title: 'A table', publisher: 'Business Register and Employment Survey' }, 'jobs'],
  [{ publisher: 'Census 2021' }, 'people'],
  [{ title: 'A table per centile' }, 'jobs'],
  [{ headings: 'a figure of 5%' }, 'jobs'],
]
test.each(WORK)('%j counts %s', (evidence, unit) => {
  expect(unitOfFigures({ ...NOWHERE, ...evidence })).toEqual({ kind: 'work', unit })
})

const OTHER: readonly (readonly [evidence: Partial<UnitEvidence>, counts: string])[] = [
  [{ title: 'Percentages of jobs' }, 'percentages'],
  [{ title: 'Per cent in work' }, 'percentages'],
  [{ measure: 'Rate' }, 'percentages'],
  [{ measure: 'Jobs', title: 'percentage' }, 'percentages'],
  [{ title: 'UK Business Counts' }, 'enterprises'],
  [{ measure: 'Number of enterprises', title: 'Jobs' }, 'enterprises'],
  [{ headings: 'Companies' }, 'enterprises'],
  [{ headings: 'Number of local units' }, 'workplaces'],
  [{ measure: 'Local units' }, 'workplaces'],
  [{ title: 'Job vacancy statistics' }, 'vacancies'],
  [{ title: 'Claimant count by occupation sought' }, 'claimants'],
  [{ title: 'Unemployment by last job' }, 'people out of work'],
  [{ title: 'Economically inactive people' }, 'people out of work'],
  [{ measure: 'Median pay' }, 'pay'],
  [{ publisher: 'Annual Survey of Hours and Earnings' }, 'pay'],
  [{ measure: 'GVA' }, 'money'],
]
test.each(OTHER)('%j counts %s, which is no work', (evidence, counts) => {
  expect(unitOfFigures({ ...NOWHERE, ...evidence })).toEqual({ kind: 'other', counts })
})

test('what stands nearest to the figures is believed first', () => {
  expect(unitOfFigures({ measure: 'Jobs', headings: '', title: 'Vacancies', publisher: '' })).toEqual({
    kind: 'work',
    unit: 'jobs',
  })
})
