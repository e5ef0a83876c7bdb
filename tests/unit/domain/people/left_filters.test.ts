import { expect, test } from 'vitest'
import { isNarrower, type LeftFilters } from '../../../../src/domain/people/left_filters'

const values = (...of: string[]): LeftFilters => ({ activities: [{ field: 'year_group', values: of }] })
const column = (...of: string[]): LeftFilters => ({
  columnFilter: { grouping: 'column_rural', label: 'Rural', values: of },
})

test.each<[string, LeftFilters | undefined, LeftFilters | undefined, boolean]>([
  ['everything in everything', undefined, undefined, true],
  ['a programme in everything', { programme: 'Spark' }, undefined, true],
  ['everything in a programme', undefined, { programme: 'Spark' }, false],
  ['one programme in another', { programme: 'Spark' }, { programme: 'Rocket' }, false],
  ['a year group in two', values('Y7'), values('Y7', 'Y8'), true],
  ['two year groups in one', values('Y7', 'Y8'), values('Y7'), false],
  [
    'a year group of a programme in the programme',
    { ...values('Y7'), programme: 'S' },
    { programme: 'S' },
    true,
  ],
  ['a value of a column in two', column('Town'), column('Town', 'Village'), true],
  ['every value in one', undefined, column('Town'), false],
  ['a band in two', { fsmBands: ['under_15'] }, { fsmBands: ['under_15', '15_to_25'] }, true],
  ['every band in one', undefined, { fsmBands: ['under_15'] }, false],
  ['who met an employer in who was met', { part: 'encounters' }, { part: 'contacts' }, true],
  ['who was met in who met an employer', { part: 'contacts' }, { part: 'encounters' }, false],
  ['all in who was met', undefined, { part: 'contacts' }, false],
])('%s', (_, inner, outer, isIn) => {
  expect(isNarrower(inner, outer)).toBe(isIn)
})
