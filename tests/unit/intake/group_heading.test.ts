import { expect, test } from 'vitest'
import { groupIn, isTotal } from '../../../workers/warehouse/intake/kinds/jobs/group_heading'

test.each([
  ['Manufacturing', 'Manufacturing', 'all'],
  ['Sales & customer service occupations', 'Sales & customer service occupations', 'all'],
  ['C', 'C', 'all'],
  ['21', '21', 'all'],
  ['C: Manufacturing', 'C', 'all'],
  ['C : Manufacturing', 'C', 'all'],
  ['11. Corporate managers and directors', '11', 'all'],
  ['11 Corporate managers and directors - Women', '11', 'female'],
  [
    ' T09b:7 (All people - Health professionals (SOC2020) : All people ) ',
    'Health professionals (SOC2020)',
    'all',
  ],
  [
    'T09b:7 (Females - Health professionals (SOC2020) : Females )',
    'Health professionals (SOC2020)',
    'female',
  ],
  ['T9:27 (male - 22 Health professionals : Male )', undefined, 'male'],
  ['Men – Construction', 'Construction', 'male'],
  ['female : Construction', 'Construction', 'female'],
  ['Females under 20 - Construction', 'Construction', 'all'],
  ['Women - Men - Construction', 'Construction', 'female'],
  ['Young males - Construction', 'Construction', 'all'],
  ['Occupation (current): 1. Managers, directors and senior officials', '1', 'all'],
  ['Industry: Males: Construction', 'Construction', 'all'],
  ['Occupation: Total', 'Total', 'all'],
  ['Managers, directors and senior officials (SOC 2010)', undefined, 'all'],
  ['T09:1 (All people - Elementary occupations (SOC2010))', undefined, 'all'],
  ['99 Manufacturing', undefined, 'all'],
  ['11 Corporate', undefined, 'all'],
  ['(Construction)s', undefined, 'all'],
  ['', undefined, 'all'],
])('“%s” names %s, of %s', (heading, group, sex) => {
  expect(groupIn(heading)).toEqual(group === undefined ? undefined : { group, sex })
})

test.each(['Total', 'In employment', 'All occupations', 'All industries', 'all in employment', 'All jobs'])(
  '“%s” is all groups together',
  (heading) => {
    const group = groupIn(heading)
    expect(group && isTotal(group)).toBe(true)
  },
)

test('a group is not all of them', () => expect(isTotal({ group: 'Construction', sex: 'all' })).toBe(false))
