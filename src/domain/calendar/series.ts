import ICAL from 'ical.js'
import type { Timing } from './calendar_event'
import {
  DAY_MINUTES,
  instantOf,
  isoOfWallTime,
  LONDON,
  wallTimeOf,
  type UtcMinutes,
  type WallMinutes,
} from './wall_time'

export interface SeriesTime {
  /** Of whole days, the midnight of the first in UTC. */
  readonly instant: UtcMinutes
  readonly start: WallMinutes
  readonly end: WallMinutes | null
  readonly isAllDay: boolean
}

export interface Series {
  readonly times: readonly SeriesTime[]
  /** There are more before `until`. */
  readonly isCut: boolean
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

const minutesOf = (time: ICAL.Time): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute) / 60_000

const timeOf = (text: string): ICAL.Time =>
  isDay(text) ? ICAL.Time.fromDateString(text) : ICAL.Time.fromDateTimeString(text.replace(/Z$/, ''))

/** The instant of a start as a record writes it: UTC where it ends in "Z", else on the clocks of the record’s zone. */
export function instantOfText(text: string, timing: Pick<Timing, 'start' | 'zone'>): UtcMinutes {
  const minutes = minutesOf(timeOf(text))
  if (isDay(timing.start)) return Math.floor(minutes / DAY_MINUTES) * DAY_MINUTES
  return text.endsWith('Z') ? minutes : instantOf(minutes, timing.zone)
}

/**
 * The times of a record up to `until` in London, at most `most`, but for those it excludes. COUNT counts what is excluded;
 * UNTIL is included (RFC 5545, 3.3.10). A series keeps its wall time in its own zone over the change of the clocks.
 */
export function expandRecord(timing: Timing, until: WallMinutes, most: number): Series {
  const excluded = new Set(
    timing.excluded.filter((text) => !isDay(text)).map((text) => instantOfText(text, timing)),
  )
  const excludedDays = new Set(timing.excluded.filter(isDay))
  const times: SeriesTime[] = []
  let isCut = false
  for (const wall of startsOf(timing, until)) {
    const time = timeAt(timing, wall)
    if (time.start > until) break
    if (times.length === most) {
      isCut = timing.rule !== ''
      break
    }
    if (!excluded.has(time.instant) && !excludedDays.has(isoOfWallTime(wall).slice(0, 10))) times.push(time)
  }
  const added = timing.added
    .map((text) => timeAt(timing, wallIn(timing, instantOfText(text, timing))))
    .filter(({ instant, start }) => start <= until && !times.some((time) => time.instant === instant))
  return { times: added.length > 0 ? [...times, ...added].sort((a, b) => a.start - b.start) : times, isCut }
}

const wallIn = ({ start, zone }: Timing, instant: UtcMinutes): WallMinutes =>
  isDay(start) ? instant : wallTimeOf(instant, zone)

/** Starts on the clocks of the record’s own zone, in order. */
function* startsOf(timing: Timing, until: WallMinutes): Generator<WallMinutes> {
  const start = timeOf(timing.start)
  if (timing.rule === '') {
    yield minutesOf(start)
    return
  }
  const rule = ICAL.Recur.fromString(timing.rule)
  if (rule.until) rule.until = untilIn(timing, rule.until)
  const iterator = rule.iterator(start)
  const last = until + 2 * DAY_MINUTES
  for (let next = iterator.next() as ICAL.Time | null; next; next = iterator.next() as ICAL.Time | null) {
    const wall = minutesOf(next)
    if (wall > last) return
    yield wall
  }
}

/** The end of a series on the clocks of its start, which the iterator compares it with. */
function untilIn({ start, zone }: Timing, until: ICAL.Time): ICAL.Time {
  if (until.isDate) return isDay(start) ? until : wallTime(minutesOf(until) + DAY_MINUTES - 1)
  const minutes = minutesOf(until)
  const wall = until.zone === ICAL.Timezone.utcTimezone ? wallTimeOf(minutes, zone) : minutes
  if (!isDay(start)) return wallTime(wall)
  return ICAL.Time.fromDateString(new Date(wall * 60_000).toISOString().slice(0, 10))
}

const wallTime = (minutes: WallMinutes): ICAL.Time =>
  ICAL.Time.fromDateTimeString(new Date(minutes * 60_000).toISOString().slice(0, 19))

function timeAt(timing: Timing, wall: WallMinutes): SeriesTime {
  if (isDay(timing.start)) {
    const days = wholeDaysOf(timing)
    return { instant: wall, start: wall, end: wall + days * DAY_MINUTES, isAllDay: true }
  }
  const instant = instantOf(wall, timing.zone)
  const end = endInstantOf(timing, wall, instant)
  return {
    instant,
    start: wallTimeOf(instant, LONDON),
    end: end === null ? null : wallTimeOf(end, LONDON),
    isAllDay: false,
  }
}

/** Days that an event of whole days takes: one where it has no end. */
function wholeDaysOf({ start, end, duration }: Timing): number {
  if (end !== '')
    return Math.max(1, Math.round((minutesOf(timeOf(end)) - minutesOf(timeOf(start))) / DAY_MINUTES))
  return duration === ''
    ? 1
    : Math.max(1, Math.round(ICAL.Duration.fromString(duration).toSeconds() / 86_400))
}

/** Weeks and days of a duration keep the wall time, hours and minutes are counted as they pass (RFC 5545, 3.3.6). */
function endInstantOf(timing: Timing, wall: WallMinutes, instant: UtcMinutes): UtcMinutes | null {
  const { duration, end, endZone, start, zone } = timing
  if (end !== '') {
    const length = instantOfEnd(end, endZone) - instantOf(minutesOf(timeOf(start)), zone)
    return length >= 0 ? instant + length : null
  }
  if (duration === '') return null
  const { weeks, days, hours, minutes } = ICAL.Duration.fromString(duration)
  return instantOf(wall + (weeks * 7 + days) * DAY_MINUTES, zone) + hours * 60 + minutes
}

const instantOfEnd = (end: string, zone: string): UtcMinutes => {
  const minutes = minutesOf(timeOf(end))
  return end.endsWith('Z') ? minutes : instantOf(minutes, zone)
}
