import { expect } from 'vitest'
import type { Demand, DemandAnswer, DemandQuestion, DemandRow } from '../../src/domain/requests/demand'
import { unfilledRate } from '../../src/domain/requests/demand'
import { parseAcademicYear, windowOfYear } from '../../src/domain/time/academic_year'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { demandBySql } from '../../workers/warehouse/exports/demand_by_sql'
import { demandOfRequests } from '../../workers/warehouse/demand_of_requests'
import type { Engine } from '../../workers/warehouse/engine'

interface KnownUnfilled {
  readonly requests: number
  readonly unfilled: number
  readonly of: number
  readonly unfilled_rate: number
  readonly declined_by_school: number
  readonly cancelled_by_provider: number
  readonly open_or_offered: number
}

interface KnownFill {
  readonly requests: number
  readonly matched: number
  readonly km_median_days: number | null
  readonly simple_median_days_of_matched: number
}

type Broken<Known> = Readonly<
  { all: Known } & Record<
    'by_year_created' | 'by_hub' | 'by_phase' | 'by_discipline' | 'by_month_created',
    Record<string, Known>
  >
>

/** What ../shared/real/planning knows of demand, by DEFINITIONS.md beside it. */
export interface KnownDemand {
  readonly as_at: string
  readonly unfilled: Broken<KnownUnfilled>
  readonly fill_time: Omit<Broken<KnownFill>, 'by_month_created'>
  readonly waiting: { readonly open: number; readonly offered: number; readonly older_than_28_days: number }
  readonly pupils_unserved: {
    readonly sum: number
    readonly without: number
    readonly by_year_created: Readonly<Record<string, number>>
  }
  readonly week_profile_created: {
    readonly busiest_4_weeks: readonly number[]
    readonly peak_share: { readonly n: number }
  }
}

function expectUnfilled(demand: Demand, known: KnownUnfilled, where: string): void {
  expect(
    [
      demand.requests,
      demand.unfilled,
      demand.delivered + demand.matched + demand.unfilled,
      demand.declinedBySchool,
      demand.cancelledByProvider,
      demand.waiting,
    ],
    where,
  ).toEqual([
    known.requests,
    known.unfilled,
    known.of,
    known.declined_by_school,
    known.cancelled_by_provider,
    known.open_or_offered,
  ])
  expect(unfilledRate(demand), where).toBeCloseTo(known.unfilled_rate, 6)
}

function expectFill(demand: Demand, known: KnownFill, where: string): void {
  expect([demand.requests, demand.everMatched, demand.medianDays, demand.medianDaysMatched], where).toEqual([
    known.requests,
    known.matched,
    known.km_median_days,
    known.simple_median_days_of_matched,
  ])
}

/** Every rate and time of every area, phase, discipline, month and year. */
export function expectDemand(open: OpenColumns, engine: Engine, known: KnownDemand): void {
  const ask = (by: string, year?: string, narrowed: Partial<DemandQuestion> = {}): DemandAnswer => {
    const answer = demandOfRequests(open, engine, {
      phase: 'all',
      within: null,
      by,
      window: year === undefined ? null : windowOfYear(parseAcademicYear(year)!),
      asAt: known.as_at,
      ...narrowed,
    })
    const { requests, unfilled, delivered, matched } = answer.all
    const settled = delivered + matched + unfilled
    expect(demandBySql(engine, open, answer), 'by SQL').toMatchObject({ requests, settled, unfilled })
    return answer
  }
  // By hub: the known answers have a region for 353 requests whose schools have none in the register.
  const all = ask('hub')
  expectUnfilled(all.all, known.unfilled.all, 'all')
  expectFill(all.all, known.fill_time.all, 'all')
  const expectRows = (
    rows: readonly DemandRow[],
    by: keyof KnownDemand['fill_time'] | 'by_month_created',
  ) => {
    const names = (name: string) => (name === '' ? 'none stated' : name)
    const unfilled = known.unfilled[by] as Record<string, KnownUnfilled>
    const fill = by === 'by_month_created' ? {} : (known.fill_time[by] as Record<string, KnownFill>)
    let found = 0
    for (const { name, demand } of rows) {
      const of = unfilled[names(name)]
      if (!of) continue
      found++
      expectUnfilled(demand, of, `${by} ${name}`)
      if (fill[names(name)]) expectFill(demand, fill[names(name)]!, `${by} ${name}`)
    }
    expect(found, by).toBe(Object.keys(unfilled).length)
  }
  expectRows(all.byArea, 'by_hub')
  expectRows(all.byDiscipline, 'by_discipline')
  expectRows(all.byMonth, 'by_month_created')
  const other = ['special', 'other'].map(
    (name) => all.byPhase.find((row) => row.name === name)?.demand.requests ?? 0,
  )
  expect(other[0]! + other[1]!).toBe(known.unfilled.by_phase['other']!.requests)
  for (const name of ['primary', 'secondary', 'college']) {
    const { demand } = all.byPhase.find((row) => row.name === name)!
    expectUnfilled(demand, known.unfilled.by_phase[name]!, name)
    expectFill(demand, known.fill_time.by_phase[name]!, name)
  }
  for (const [year, of] of Object.entries(known.unfilled.by_year_created)) {
    const asked = ask('hub', year).all
    expectUnfilled(asked, of, year)
    expectFill(asked, known.fill_time.by_year_created[year]!, year)
    expect(asked.pupilsUnserved, year).toBe(known.pupils_unserved.by_year_created[year])
  }
  expect([all.all.waitingLong, all.all.waiting]).toEqual([
    known.waiting.older_than_28_days,
    known.waiting.open + known.waiting.offered,
  ])
  expect([all.all.pupilsUnserved, all.all.withoutPupils]).toEqual([
    known.pupils_unserved.sum,
    known.pupils_unserved.without,
  ])
  const [hub] = open.groupings.find(({ key }) => key === 'hub')?.areas ?? []
  expect(ask('hub', '2023/24', { phase: 'secondary' }).all.requests).toBeGreaterThan(0)
  expect(
    ask('hub', undefined, { within: { grouping: 'hub', area: hub ?? '' } }).all.requests,
  ).toBeGreaterThan(0)
  const busiest = all.byWeek.slice(0, 4)
  expect(busiest.map(({ week }) => week)).toEqual(known.week_profile_created.busiest_4_weeks)
  expect(busiest.reduce((sum, { requests }) => sum + requests, 0)).toBe(
    known.week_profile_created.peak_share.n,
  )
}
