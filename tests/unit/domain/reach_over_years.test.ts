import { describe, expect, it } from 'vitest'
import { hasWholeYear, yearsUpTo } from '../../../src/domain/coverage/reach_over_years'
import { yearsFinding } from '../../../src/findings/coverage/years_finding'
import type { YearOfReach } from '../../../src/domain/coverage/reach_over_years'
import { formatRate } from '../../../src/findings/format_number'

const year = (start: number, reached: number, whole = true): YearOfReach => ({
  year: start,
  reach: { schools: 100, reached },
  targetPct: null,
  whole,
})
const finding = (...years: YearOfReach[]) => yearsFinding(years, formatRate)

describe('reach over the years', () => {
  it('goes up to the year shown, six years at most', () => {
    expect(yearsUpTo([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023], 2022)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022,
    ])
  })

  it('says what became of it between the first and the last whole year', () => {
    expect(finding(year(2021, 41), year(2022, 39), year(2023, 58))).toBe(
      'Reach rose from 41% in 2021/22 to 58% in 2023/24',
    )
    expect(finding(year(2021, 58), year(2022, 41))).toBe('Reach fell from 58% in 2021/22 to 41% in 2022/23')
    expect(finding(year(2021, 58), year(2022, 58))).toBe('Reach was 58% in 2022/23, as in 2021/22')
  })

  it('draws no conclusion from a year the log does not have whole', () => {
    expect(finding(year(2021, 5, false), year(2022, 41))).toBe('Reach by academic year')
    expect(finding(year(2021, 41), year(2022, 58), year(2023, 3, false))).toBe(
      'Reach rose from 41% in 2021/22 to 58% in 2022/23',
    )
    const log = { historyFrom: '2021-09-14', historyTo: '2024-03-02' }
    expect([2020, 2021, 2022, 2023].map((each) => hasWholeYear(each, log))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(hasWholeYear(2021, { historyFrom: null, historyTo: null })).toBe(false)
  })
})
