/**
 * Minutes since 1970 as a clock on the wall has them: what a time is called in a place, summer or winter. Two wall times
 * of one place compare as they stand on paper.
 */
export type WallMinutes = number

/** Minutes since 1970 in Coordinated Universal Time: one instant wherever it is read. */
export type UtcMinutes = number

export const LONDON = 'Europe/London'
export const DAY_MINUTES = 1440

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formatters.set(zone, formatter)
  return formatter
}

/** Whether this machine knows a time zone by its name in the IANA database: "Europe/Paris". */
export function isKnownZone(zone: string): boolean {
  try {
    formatterOf(zone)
    return true
  } catch {
    return false
  }
}

/** What clocks of a zone of the IANA database show at an instant. Throws RangeError of a zone that is unknown. */
export function wallTimeOf(instant: UtcMinutes, zone: string): WallMinutes {
  if (zone === 'UTC') return instant
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of formatterOf(zone).formatToParts(instant * 60_000)) parts[type] = value
  const { year, month, day, hour, minute } = parts
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60_000
}

/**
 * The instant at which clocks of a zone show a time. Of a time that they show twice, the first; one that they skip is
 * read with the offset of before (RFC 5545, 3.3.5).
 */
export function instantOf(wall: WallMinutes, zone: string): UtcMinutes {
  if (zone === 'UTC') return wall
  const before = wallTimeOf(wall - DAY_MINUTES, zone) - (wall - DAY_MINUTES)
  const early = wall - before
  if (wallTimeOf(early, zone) === wall) return early
  const after = wallTimeOf(wall + DAY_MINUTES, zone) - (wall + DAY_MINUTES)
  const late = wall - after
  return wallTimeOf(late, zone) === wall ? late : early
}

/** "2025-11-06T13:30". */
export const isoOfWallTime = (wall: WallMinutes): string => new Date(wall * 60_000).toISOString().slice(0, 16)

/** "2025-11-06T13:30" or a day alone, which begins at midnight. NaN of anything else. */
export const wallTimeOfIso = (iso: string): WallMinutes => {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/.exec(iso)
  return match ? Date.parse(`${match[1] ?? ''}T${match[2] ?? '00:00'}:00Z`) / 60_000 : NaN
}

/** Days since 1970 of the day on which a wall time falls. */
export const dayOfWallTime = (wall: WallMinutes): number => Math.floor(wall / DAY_MINUTES)
