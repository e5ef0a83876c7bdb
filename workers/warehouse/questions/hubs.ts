import { compareHubs } from '../../../src/domain/hubs/hub_comparison'
import type { HubCounts, HubsAnswer, HubsQuestion } from '../../../src/domain/hubs/hubs'
import { sumOfReach } from '../../../src/domain/coverage/priority_reach'
import { schoolsOfHubs } from '../arrays/hub_counts'
import { lagsOfHubs } from '../arrays/hub_lags'
import { reportingLagOf } from '../arrays/reporting_lag'
import { askMetric } from '../metrics/ask_metric'
import type { Parts } from '../parts'

/** Hubs against the limits that chance alone would set, with what to check before anything is said of a difference. */
export async function hubs({ tables }: Parts, question: HubsQuestion): Promise<HubsAnswer> {
  const { engine } = await tables.filledSql()
  const open = tables.columns()
  const { hubOf, kinds, listed, noHub } = schoolsOfHubs(open, question)
  const names = open.groupings.find(({ key }) => key === question.by)?.areas ?? []
  const from = question.windows[0]!.from
  const to = question.windows.at(-1)!.to
  const asAt = reportingLagOf(open.engagements, question.today).as_at
  const lags = lagsOfHubs(open.engagements, hubOf, names.length, asAt ?? question.today)
  const types = Array.from({ length: names.length + 1 }, () => ({ activities: 0, other: 0, untyped: 0 }))
  const rows = askMetric(
    engine,
    'types_by_school',
    from,
    to,
    question.counted === 'direct',
    question.programme ?? null,
  )
  for (const { school_index, activity_type, activities } of rows) {
    const hub = hubOf[school_index]!
    if (hub < 0) continue
    for (const sums of [types[hub]!, types.at(-1)!]) {
      sums.activities += activities
      if (activity_type === 'OTHER') sums.other += activities
      if (activity_type === 'UNKNOWN') sums.untyped += activities
    }
  }
  const counts = names.map((name, hub): HubCounts => ({
    name,
    ...sumOfReach(kinds[hub]!),
    kinds: kinds[hub]!,
    listed: listed[hub]!,
    lag: lags[hub]!,
    ...types[hub]!,
  }))
  const all = {
    ...sumOfReach(counts),
    listed: listed.reduce((sum, schools) => sum + schools, 0),
    lag: lags.at(-1)!,
    ...types.at(-1)!,
  }
  return {
    question,
    version: open.directory.version,
    known: open.accepted > 0,
    ...compareHubs(counts, { to, asAt, p90: all.lag.p90 }),
    noHub,
    all,
    asAt,
  }
}
