import { expect, test } from 'vitest'
import {
  forgetMapping,
  rememberMapping,
  haveSameHeadings,
  type Mapping,
} from '../../../src/domain/files/mapping'

const mapping = (headings: readonly string[], school: string): Mapping => ({
  kind: 'engagements',
  headings,
  fields: { urn: school },
  dates: null,
  units: {},
  codes: {},
})

test('files have the same headings whatever their order, case and blank columns', () => {
  expect(haveSameHeadings(['Visit', 'School no', ''], ['school no', ' Visit'])).toBe(true)
  expect(haveSameHeadings(['Visit', 'School no'], ['Visit', 'School no', 'Hours'])).toBe(false)
  expect(haveSameHeadings(['Visit', 'Visit'], ['Visit'])).toBe(false)
})

test('a mapping takes the place of the one for the same headings', () => {
  const first = mapping(['A', 'B'], 'A')
  const other = mapping(['C'], 'C')
  const second = mapping(['b', 'a'], 'b')
  expect(rememberMapping([first, other], second)).toEqual([other, second])
})

test('a mapping that is forgotten goes, whatever the order of the headings; the others stay', () => {
  const other = mapping(['C'], 'C')
  expect(forgetMapping([mapping(['A', 'B'], 'A'), other], mapping(['B', 'a'], 'B'))).toEqual([other])
})
