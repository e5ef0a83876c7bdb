import { academicYearOf, dayNumber, type Window } from '../../../src/domain/time/academic_year'
import { monthsIn, MONTHS_OF_YEAR, SEPTEMBER, type MonthIndex } from './month_index'
import {
  BY_PROVIDER,
  BY_SERIES,
  statusOfCounts,
  YEAR_OF_DAYS,
  YEARS_CONSIDERED,
  yearsRule,
  type SchoolStatuses,
} from './status_rules'

/** By the index alone; null of a window that is not of whole months in it. */
export function statusesByMonth(index: MonthIndex, window: Window): SchoolStatuses | null {
  const place = monthsIn(index, window)
  if (!place) return null
  const { first, last: end } = place
  const { months, start, days, rowsBefore, seriesEnds, providerEnds, yearsBefore, firstMonth } = index
  const schools = start.length - 1
  const to = dayNumber(window.to)
  const status = new Uint8Array(schools)
  const sustainedBy = new Uint8Array(schools)
  const engagements = new Uint32Array(schools)
  const lastDay = new Int32Array(schools)
  const lastYear = academicYearOf(window.to) * MONTHS_OF_YEAR + SEPTEMBER - firstMonth
  for (let school = 0; school < schools; school++) {
    const before = school * (months + 1)
    const from = start[school]! + rowsBefore[before + first]!
    const until = start[school]! + rowsBefore[before + end + 1]!
    const inWindow = until - from
    const last = until > start[school]! ? days[until - 1]! : -1
    let rules = 0
    if (inWindow > 0) {
      let yearMask = 0
      for (let ago = 0; ago < YEARS_CONSIDERED; ago++) {
        const year = lastYear - ago * MONTHS_OF_YEAR
        const isActive =
          year < 0
            ? ((yearsBefore[school]! >> (-1 - year / MONTHS_OF_YEAR)) & 1) === 1
            : rowsBefore[before + Math.min(year + MONTHS_OF_YEAR, end + 1)]! > rowsBefore[before + year]!
        if (isActive) yearMask |= 1 << ago
      }
      rules = yearsRule(inWindow, yearMask)
      if (seriesEnds[school * months + first]! <= end) rules |= BY_SERIES
      if (providerEnds[school * months + first]! <= end) rules |= BY_PROVIDER
    }
    engagements[school] = inWindow
    lastDay[school] = last
    sustainedBy[school] = rules
    const isOneOff =
      rules === 0 &&
      inWindow > 0 &&
      days[from] === last &&
      (from === start[school] || days[from] - days[from - 1]! > YEAR_OF_DAYS)
    status[school] = statusOfCounts(last, to, inWindow, rules, isOneOff)
  }
  return { status, sustainedBy, engagements, lastDay }
}
