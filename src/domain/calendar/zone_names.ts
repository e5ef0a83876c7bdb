import { isKnownZone, LONDON } from './wall_time'

/** Names that Windows gives to time zones, and theirs in the IANA database. Source: Unicode CLDR, windowsZones. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'GMT Standard Time': LONDON,
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  UTC: 'UTC',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GTB Standard Time': 'Europe/Bucharest',
  'FLE Standard Time': 'Europe/Kyiv',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'Turkey Standard Time': 'Europe/Istanbul',
  'India Standard Time': 'Asia/Kolkata',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
}

/** The zone of a calendar's TZID in the IANA database; undefined of a name that nobody knows. A blank one is London. */
export function zoneOfName(name: string): string | undefined {
  const plain = name.trim().replace(/^"(.*)"$/, '$1')
  if (plain === '') return LONDON
  const windows = WINDOWS_ZONES[plain]
  if (windows !== undefined) return windows
  const path = /^\/[^/]+\/[^/]+\/(.+)$/.exec(plain)?.[1] ?? plain
  return isKnownZone(path) ? path : undefined
}
