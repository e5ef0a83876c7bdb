import type { ReportLag } from '../../../src/domain/report/report'
import type { EngagementColumns } from './engagement_columns'
import { lagOfReports } from './report_lag'

/** How late the activities of each of so many hubs are reported, then those of all of them; `hubOf` has a place a school. */
export function lagsOfHubs(
  { start, day, reported }: EngagementColumns,
  hubOf: Int32Array,
  hubs: number,
  asAt: string,
): ReportLag[] {
  const rows = Array.from({ length: hubs + 1 }, () => ({ day: [] as number[], reported: [] as number[] }))
  for (let school = 0; school < hubOf.length; school++) {
    const hub = hubOf[school]!
    if (hub < 0) continue
    for (let row = start[school]!; row < start[school + 1]!; row++) {
      if (reported[row]! < 0) continue
      for (const place of [hub, hubs]) {
        rows[place]!.day.push(day[row]!)
        rows[place]!.reported.push(reported[row]!)
      }
    }
  }
  return rows.map((each) =>
    lagOfReports({ day: Int32Array.from(each.day), reported: Int32Array.from(each.reported) }, asAt),
  )
}
