import { csvFile } from '../../domain/files/csv'
import type { HubsAnswer } from '../../domain/hubs/hubs'
import { flagOf, schoolsOfHubs, yearsOfHubs } from '../../findings/hubs/hub_words'

const HEADINGS = [
  ...['hub', 'phase', 'academic_year', 'schools', 'reached', 'rate'],
  ...['lower_95', 'upper_95', 'lower_998', 'upper_998', 'phi'],
  ...['widened_lower_95', 'widened_upper_95', 'widened_lower_998', 'widened_upper_998'],
  ...['standardised_rate', 'flag'],
  ...['reports', 'reports_within_28_days', 'nine_in_ten_reports_within_days'],
  ...['activities', 'activities_of_other_type', 'activities_without_type', 'priority_schools'],
] as const

/** Hubs (CSV): every hub A to Z with its limits, never in order of its rate. */
export const hubsCsv = ({ hubs, funnel, question }: HubsAnswer): string =>
  csvFile(
    HEADINGS,
    hubs
      .filter(({ schools }) => schools > 0)
      .map((hub) => {
        const { point, lag } = hub
        const reports = lag.reported - lag.negative
        return [
          hub.name,
          schoolsOfHubs(question),
          yearsOfHubs(question),
          hub.schools,
          hub.reached,
          hub.reached / hub.schools,
          ...(point
            ? [point.limits.lower95, point.limits.upper95, point.limits.lower998, point.limits.upper998]
            : [null, null, null, null]),
          funnel?.phi ?? null,
          ...(point
            ? [point.widened.lower95, point.widened.upper95, point.widened.lower998, point.widened.upper998]
            : [null, null, null, null]),
          hub.standardised,
          flagOf(hub),
          reports,
          reports - lag.over28,
          lag.p90,
          hub.activities,
          hub.other,
          hub.untyped,
          hub.listed,
        ]
      }),
  )
