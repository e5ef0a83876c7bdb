import fc from 'fast-check'
import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import type { CalendarEntry } from '../../../src/domain/calendar/calendar_answer'
import { dayOfWallTime, instantOf, LONDON, wallTimeOfIso } from '../../../src/domain/calendar/wall_time'
import { calendarIcs } from '../../../src/pages/calendar/calendar_files'
import { answer, entry } from '../findings/calendar_of'

/*
 * The calendar that leaves, read by another library than the one the app reads with: both have to find what was on screen.
 */

const SCHOOLS = { ids: ['100001'], names: ['Kite, “Señor” School; north'], postcodes: ['TS1 1AA'] }
const PROVIDERS = ['Demo: Learning, "Outreach"', '']
const STAMP = new Date('2026-05-01T09:00:00Z')

/** What a reader should find of an entry: times as instants, the end of whole days exclusive. */
function expectedOf({
  start,
  end,
  isAllDay,
  title,
  school,
  place,
  provider,
  isCancelled,
  sequence,
  before,
}: CalendarEntry) {
  const iso = (wall: number) =>
    new Date(isAllDay ? dayOfWallTime(wall) * 86_400_000 : instantOf(wall, LONDON) * 60_000).toISOString()
  const last = isAllDay ? (end ?? start + 1440) : end
  return {
    summary: title,
    start: iso(start),
    end: last === null || last === start ? undefined : iso(last),
    location: school >= 0 ? `${SCHOOLS.names[0]}, TS1 1AA` : place === '' ? 'Place not known' : place,
    description: school >= 0 ? 'URN 100001' : undefined,
    organizer: (PROVIDERS[provider] || 'Provider not named').replaceAll('"', "'"),
    status: isCancelled ? 'CANCELLED' : before ? 'TENTATIVE' : 'CONFIRMED',
    sequence: sequence + (before ? 1 : 0),
    stamp: STAMP.toISOString(),
  }
}

const read = (text: string) =>
  (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
    uid: event.uid,
    found: {
      summary: event.summary,
      start: event.start.date.toISOString(),
      end: event.end?.date.toISOString(),
      location: event.location,
      description: event.description,
      organizer: event.organizer?.name,
      status: event.status,
      // None is 0 (RFC 5545, 3.8.7.4).
      sequence: event.sequence ?? 0,
      stamp: event.stamp.date.toISOString(),
    },
  }))

const words = fc
  .array(fc.constantFrom(...'abcXYZ 019,;:\\"é“😀-=+'), { minLength: 1, maxLength: 90 })
  .map((letters) => `t${letters.join('')}t`)

const anyEntry = fc
  .record({
    uid: fc.uuid(),
    title: words,
    place: fc.oneof(fc.constant(''), words),
    school: fc.constantFrom(-1, 0),
    provider: fc.constantFrom(0, 1),
    // Both changes of the clocks, and the days about them.
    start: fc.integer({ min: wallTimeOfIso('2026-03-27'), max: wallTimeOfIso('2026-10-27') }),
    minutes: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 600 })),
    days: fc.constantFrom(0, 0, 1, 3),
    isCancelled: fc.boolean(),
    sequence: fc.integer({ min: 0, max: 9 }),
    isChanged: fc.boolean(),
  })
  .map(({ minutes, days, isChanged, start, ...parts }) => {
    const midnight = dayOfWallTime(start) * 1440
    const before = isChanged ? { start: 0, school: 0 } : null
    return days > 0
      ? entry({ ...parts, before, isAllDay: true, start: midnight, end: midnight + days * 1440 })
      : entry({ ...parts, before, start, end: minutes === null ? null : start + minutes })
  })
  // A time that clocks skip is no time, and one that they show twice has no one instant.
  .filter(({ start, end }) =>
    [start, end ?? start].every((wall) => !/03-29|10-25/.test(new Date(wall * 60_000).toISOString())),
  )

test('the exported calendar is read by a second library as it was on screen, in 500 calendars', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEntry, { selector: ({ uid }) => uid, maxLength: 6 }), (entries) => {
      const text = calendarIcs(answer({ providers: PROVIDERS, entries }), SCHOOLS, STAMP)
      const events = read(text)
      expect(events.map(({ found }) => found)).toEqual(entries.map(expectedOf))
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(entries.length)
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
