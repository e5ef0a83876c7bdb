import { group } from 'd3-array'
import type {
  CalendarEntry,
  CalendarWeek,
  ProviderCoverage,
  SchoolLoad,
} from '../../../src/domain/calendar/calendar_answer'
import { mondayOf } from '../../../src/domain/calendar/day_kind'
import { saturationsOf } from '../../../src/domain/calendar/duplication'
import { dayOfWallTime, isoOfWallTime } from '../../../src/domain/calendar/wall_time'

/** Events a week at every school that has any, of entries that count: neither cancelled nor listed before. */
export function loadsOf(entries: readonly CalendarEntry[], weeks: readonly CalendarWeek[]): SchoolLoad[] {
  const saturated = group(saturationsOf(entries), ({ school }) => school)
  const atSchools = entries.filter(({ school }) => school >= 0)
  return [...group(atSchools, ({ school }) => school)]
    .map(([school, here]) => {
      const mondays = here.map(({ start }) => mondayOf(dayOfWallTime(start)))
      return {
        school,
        events: here.length,
        perWeek: weeks.map(({ monday }) => mondays.filter((each) => each === monday).length),
        saturated: (saturated.get(school) ?? []).map(({ halfTerm, events }) => ({ halfTerm, events })),
      }
    })
    .sort((a, b) => b.events - a.events || a.school - b.school)
}

/** Such entries a month of every provider, so that a month without any is seen. `months`: first days, ISO. */
export function providerCoverage(
  entries: readonly CalendarEntry[],
  months: readonly string[],
): ProviderCoverage[] {
  return [...group(entries, ({ provider }) => provider)]
    .map(([provider, here]) => ({
      provider,
      events: new Set(here.map(({ event }) => event)).size,
      perMonth: months.map(
        (month) => here.filter(({ start }) => isoOfWallTime(start).startsWith(month.slice(0, 7))).length,
      ),
    }))
    .sort((a, b) => a.provider - b.provider)
}
