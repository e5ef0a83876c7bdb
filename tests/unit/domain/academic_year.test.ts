import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  academicYearLabel,
  academicYearOf,
  dayNumber,
  firstDayOfMonth,
  isoOfDay,
  lastDayOfMonth,
  monthNumber,
  parseAcademicYear,
  formatWindow,
  windowOfYear,
} from '../../../src/domain/time/academic_year'

describe('academic years run 1 September to 31 August', () => {
  test.each([
    ['2024-08-31', 2023],
    ['2024-09-01', 2024],
    ['2025-01-01', 2024],
  ])('%s is in %i', (iso, year) => expect(academicYearOf(iso)).toBe(year))

  test('labels read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2150 }), (year) => {
        expect(parseAcademicYear(academicYearLabel(year))).toBe(year)
      }),
    )
    expect(parseAcademicYear('2024/26')).toBeUndefined()
    for (const label of ['2024', '12024/25', 'x2024/25', '2024/25x', '2024/256'])
      expect(parseAcademicYear(label)).toBeUndefined()
  })
})

test('days and months count back and forth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const iso = isoOfDay(day)
      expect(dayNumber(iso)).toBe(day)
      expect(firstDayOfMonth(monthNumber(iso)) <= iso && iso <= lastDayOfMonth(monthNumber(iso))).toBe(true)
    }),
  )
  expect(lastDayOfMonth(monthNumber('2024-02-10'))).toBe('2024-02-29')
})

test('a window is said as its year when it is a whole one, otherwise in months', () => {
  expect(formatWindow(windowOfYear(2024))).toBe('2024/25')
  expect(formatWindow({ from: '2024-01-01', to: '2024-03-31' })).toBe('Jan 2024 to Mar 2024')
  expect(formatWindow({ from: '2024-09-01', to: '2025-03-31' })).toMatch(/^Sept? 2024 to Mar 2025$/)
  expect(formatWindow({ from: '2025-01-01', to: '2025-08-31' })).toBe('Jan 2025 to Aug 2025')
})
