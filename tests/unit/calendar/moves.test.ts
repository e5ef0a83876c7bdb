import { describe, expect, it } from 'vitest'
import type { PlacedOccurrence } from '../../../src/domain/calendar/calendar_event'
import { clashesOf } from '../../../src/domain/calendar/clashes'
import { schoolDayOf, type Period } from '../../../src/domain/calendar/day_kind'
import { suggestMove } from '../../../src/domain/calendar/moves'
import { isoOfWallTime, wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { dayNumber } from '../../../src/domain/time/academic_year'

const event = (event: number, start: string, parts: Partial<PlacedOccurrence> = {}): PlacedOccurrence => ({
  event,
  title: `Event ${event}`,
  provider: event,
  school: 0,
  venue: '',
  start: wallTimeOfIso(start),
  end: wallTimeOfIso(start) + 60,
  isAllDay: false,
  isCancelled: false,
  disciplines: [],
  type: '',
  years: [],
  dayKind: 'term',
  halfTerm: 'Autumn 2',
  isInExams: false,
  ...parts,
})

const period = (kind: Period['kind'], from: string, to: string): Period => ({
  kind,
  name: kind,
  from: dayNumber(from),
  to: dayNumber(to),
})

const AUTUMN = [period('term', '2025-11-03', '2025-12-19'), period('INSET', '2025-11-14', '2025-11-14')]
const WEDNESDAY = '2025-11-05T14:00'

describe('a move', () => {
  it('goes to the same weekday and time of the nearest week in which the school has nothing', () => {
    const occurrences = [event(0, WEDNESDAY), event(1, WEDNESDAY)]
    const move = suggestMove(occurrences, 1, (day) => schoolDayOf(day, AUTUMN))
    expect(isoOfWallTime(move?.start ?? NaN)).toBe('2025-11-12T14:00')
  })

  it('makes no new clash, and avoids INSET, holidays, weekends and exams', () => {
    const exams = [period('exams', '2025-11-17', '2025-11-28'), ...AUTUMN]
    const occurrences = [
      event(0, '2025-11-07T10:00'),
      event(1, '2025-11-07T10:00'),
      event(2, '2025-12-03T09:00'),
    ]
    const move = suggestMove(occurrences, 1, (day) => schoolDayOf(day, exams))
    expect(isoOfWallTime(move?.start ?? NaN)).toBe('2025-11-13T10:00')
    const after = occurrences.with(1, { ...occurrences[1]!, start: move!.start, end: move!.start + 60 })
    expect(clashesOf(after)).toEqual([])
  })

  it('goes to no day that something else stands against', () => {
    const occurrences = [event(0, WEDNESDAY), event(1, WEDNESDAY)]
    expect(
      suggestMove(
        occurrences,
        1,
        (day) => schoolDayOf(day, AUTUMN),
        (day) => day < dayNumber('2025-11-10'),
      ),
    ).toBeUndefined()
  })

  it('is not suggested where no week is free, nor where nobody knows the school year', () => {
    const occurrences = [event(0, WEDNESDAY), event(1, WEDNESDAY)]
    expect(suggestMove(occurrences, 1, (day) => schoolDayOf(day, undefined))).toBeUndefined()
    const short = [period('term', '2025-11-03', '2025-11-07')]
    expect(suggestMove(occurrences, 1, (day) => schoolDayOf(day, short))).toBeUndefined()
  })
})
