import { describe, expect, test } from 'vitest'
import { wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { codesOf } from '../../../src/domain/engagement/activity_fields'
import { dayNumber } from '../../../src/domain/time/academic_year'
import type { OpenColumns } from '../../../workers/warehouse/arrays/open_columns'
import { placementsPerWeek } from '../../../workers/warehouse/arrays/placements_per_week'
import { requestsPerWeek } from '../../../workers/warehouse/arrays/requests_per_week'
import { entry } from '../findings/calendar_of'

const MONDAY = dayNumber('2026-01-12')
const WEEKS = [{ monday: MONDAY }, { monday: MONDAY + 7 }]

describe('placements a week', () => {
  type Row = readonly [day: number, type: string]
  const perWeek = (
    schools: readonly (readonly Row[])[],
    entries: readonly (readonly [string, string])[] = [],
  ) => {
    const start = [0]
    for (const rows of schools) start.push(start.at(-1)! + rows.length)
    const rows = schools.flat()
    const engagements = {
      start: Uint32Array.from(start),
      day: Int32Array.from(rows, ([day]) => day),
      type: Uint8Array.from(rows, ([, type]) => codesOf('type').indexOf(type)),
    }
    return placementsPerWeek(
      { engagements } as unknown as OpenColumns,
      WEEKS,
      (school) => school !== 2,
      entries.map(([start, type]) => entry({ start: wallTimeOfIso(start), type })),
    )
  }
  const times = (count: number, day: number): readonly Row[] =>
    Array.from({ length: count }, () => [day, 'WORK_EXPERIENCE'] as const)

  test('are those of the log and of the calendar, of schools in scope, by the week in which they begin', () => {
    expect(
      perWeek(
        [
          [...times(2, MONDAY), [MONDAY, 'STEM_CLUB'], ...times(1, MONDAY + 6)],
          [[MONDAY + 7, 'SHADOWING']],
          times(7, MONDAY),
        ],
        [
          ['2026-01-12T10:00', 'SHADOWING'],
          ['2026-01-18T10:00', 'WORK_EXPERIENCE'],
          ['2026-01-12T10:00', 'TALK'],
        ],
      ),
    ).toEqual({ yearsBack: 0, perWeek: [5, 1] })
  })

  test('where they are too few to say anything are those of the last year with enough, of three', () => {
    const year = 364
    const few = times(5, MONDAY)
    expect(perWeek([few])).toEqual({ yearsBack: 0, perWeek: [5, 0] })
    expect(perWeek([[...times(5, MONDAY - year), ...few]])).toEqual({ yearsBack: 0, perWeek: [5, 0] })
    const earlier = [...times(6, MONDAY + 7 - 2 * year), ...times(5, MONDAY - year), ...few]
    expect(perWeek([earlier])).toEqual({ yearsBack: 2, perWeek: [0, 6] })
    expect(perWeek([times(6, MONDAY - 3 * year)])).toEqual({ yearsBack: 3, perWeek: [6, 0] })
    expect(perWeek([times(6, MONDAY - 4 * year)])).toEqual({ yearsBack: 0, perWeek: [0, 0] })
  })
})

test('requests count in the week of the first day needed, but for duplicates and schools out of scope', () => {
  const request = (schoolId: string, neededFrom: string | null, status: string | null = 'open') => ({
    ...{ schoolId, neededFrom, status },
  })
  const open = {
    directory: { ids: ['S0', 'S1'] },
    requests: [
      request('S0', '2026-01-12'),
      request('S0', '2026-01-18', null),
      request('S0', '2026-01-19'),
      request('S0', '2026-01-12', 'duplicate'),
      request('S0', null),
      request('S1', '2026-01-12'),
      request('S0', '2026-01-11'),
    ],
  } as unknown as OpenColumns
  expect(requestsPerWeek(open, WEEKS, (school) => school === 0)).toEqual([2, 1])
  expect(requestsPerWeek(open, [{ monday: MONDAY + 14 }], () => true)).toEqual([0])
})
