import { describe, expect, test } from 'vitest'
import {
  membersOn,
  NO_LAST_DAY,
  otherPeriods,
  type Membership,
} from '../../../workers/warehouse/intake/kinds/hub_areas/dated_areas'

const row = (authority: string, area: string, from: string, to = NO_LAST_DAY): Membership => ({
  ...{ authority, area },
  ...{ from, to },
})
const areas = (members: readonly Membership[]): string =>
  members.map(({ authority, area }) => `${authority} ${area}`).join(', ')

// Three hubs of Scotland that became one, and an authority that left and came back.
const MERGED = [
  row('A', 'East', '2017-04-01', '2021-07-31'),
  row('B', 'West', '2017-04-01', '2021-07-31'),
  row('C', 'North', '2017-04-01', '2021-07-31'),
  row('A', 'Scotland', '2021-08-01'),
  row('B', 'Scotland', '2021-08-01'),
  row('C', 'Scotland', '2021-08-01'),
]

describe('the area of an authority on a day', () => {
  test('counts both ends, and is none before the first day and after the last', () => {
    const one = [row('A', 'East', '2017-04-01', '2021-07-31')]
    expect(
      ['2017-03-31', '2017-04-01', '2021-07-31', '2021-08-01'].map((day) => areas(membersOn(one, day))),
    ).toEqual(['', 'A East', 'A East', ''])
  })

  test('is the one that began last of several, and the first in the file of those that began at once', () => {
    const several = [
      row('A', 'East', '2017-04-01'),
      row('A', 'West', '2020-01-01'),
      row('A', 'North', '2020-01-01'),
    ]
    expect(areas(membersOn(several, '2019-12-31'))).toBe('A East')
    expect(areas(membersOn(several, '2020-01-01'))).toBe('A West')
  })
})

describe('areas of other days', () => {
  const periods = (rows: readonly Membership[], day: string) =>
    otherPeriods(rows, day).map(({ keyEnd, words, members }) => [keyEnd, words, areas(members)])

  test('are those until the day before a change, and those from a change to come', () => {
    const before = 'A East, B West, C North'
    const after = 'A Scotland, B Scotland, C Scotland'
    expect(periods(MERGED, '2021-08-01')).toEqual([['_until_20210731', 'until 31 July 2021', before]])
    expect(periods(MERGED, '2021-07-31')).toEqual([['_from_20210801', 'from 1 August 2021', after]])
    expect(periods(MERGED, '2016-01-01').map(([key]) => key)).toEqual(['_from_20170401', '_from_20210801'])
  })

  test('come with a gap in which an authority is nowhere, and not for a row that changes nothing', () => {
    const gap = [
      row('A', 'East', '2017-04-01', '2018-12-31'),
      row('A', 'East', '2020-01-01'),
      row('B', 'West', '2017-04-01'),
    ]
    expect(periods(gap, '2026-01-01')).toEqual([
      ['_until_20191231', 'until 31 December 2019', 'B West'],
      ['_until_20181231', 'until 31 December 2018', 'A East, B West'],
    ])
    expect(periods([row('A', 'East', '2017-04-01'), row('A', 'East', '2020-01-01')], '2026-01-01')).toEqual(
      [],
    )
    expect(periods([row('A', 'East', '1900-01-01')], '2026-01-01')).toEqual([])
  })
})
