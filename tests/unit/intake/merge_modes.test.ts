import { expect, test } from 'vitest'
import { mergeModesOf } from '../../../workers/warehouse/intake/changes/merge_modes'

const overlap = {
  nations: ['england'],
  clashing: 0,
  staged: 1000,
  of_same_nations: 1000,
  of_other_nations: 0,
}
const whole = { ...overlap, of_other_nations: 300 }

test('a register that would close at most 2 % of the open schools takes their place', () => {
  expect(mergeModesOf({ ...overlap, shared: 981 })).toEqual(['replace', 'add'])
  expect(mergeModesOf({ ...whole, shared: 981 })).toEqual(['replace_nation', 'add', 'replace'])
})

test('one that would close more is offered beside them first', () => {
  expect(mergeModesOf({ ...overlap, shared: 979 })).toEqual(['add', 'replace'])
  expect(mergeModesOf({ ...whole, shared: 979 })).toEqual(['add', 'replace_nation', 'replace'])
})

test('one with ids of other schools is offered without those first, or in the place of all where no id is free', () => {
  expect(mergeModesOf({ ...overlap, clashing: 3, shared: 0 })).toEqual(['add_others', 'replace'])
  expect(mergeModesOf({ ...overlap, clashing: 1000, shared: 0 })).toEqual(['replace'])
})
