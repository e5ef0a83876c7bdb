import { expect } from 'vitest'
import { ratingOf, missingTo } from '../../src/domain/report/rating'
import { placeOfArea, tallyOf, type ReportAnswer, type ReportFigures } from '../../src/domain/report/report'
import { firstDayOfMonth, monthNumber } from '../../src/domain/time/academic_year'
import { formatCount, formatShare } from '../../src/findings/format_number'
import { formatHours } from '../../src/findings/report/figure_words'
import { reportContent, type ReportSources } from '../../src/findings/report/report_content'
import { reportCsv } from '../../src/pages/report/report_csv'
import { reportOf } from '../../workers/warehouse/arrays/report'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { csvRows } from '../csv_rows'

const REACH_METRICS = ['primary', 'secondary', 'college', 'priority'] as const
const SUMS = [
  'activities',
  'hours_delivering',
  'hours_preparing',
  'volunteer_hours_delivering',
  'volunteer_hours_preparing',
] as const

interface KnownReach {
  readonly reached: number
  readonly schools: number
  readonly pct_of_target: number
  readonly more_schools_needed: number
  readonly rag: string
}
interface Revised {
  readonly from: number
  readonly to: number
}
type KnownSums = Readonly<Record<(typeof SUMS)[number], number>>
type KnownMonth = KnownSums &
  Readonly<Record<(typeof REACH_METRICS)[number], KnownReach>> & {
    readonly revision_of_last_month?: Readonly<
      Record<(typeof SUMS)[number] | (typeof REACH_METRICS)[number], Revised>
    >
    readonly lag: {
      readonly reported_in_the_365_days_to_as_at: number
      readonly median_days: number
      readonly p90_days: number
      readonly share_over_28: number
      readonly share_over_90: number
      readonly negative: number
      readonly incomplete_after: string
      readonly sentence: string
    }
    readonly delivered_by_the_day_but_reported_later: number
  }

/** What ../shared/golden/strategy/g_kpi.json knows of the monthly reports of 2024/25. */
export interface KnownReports {
  readonly targets_pct: Readonly<Record<(typeof REACH_METRICS)[number], number>>
  readonly months: Readonly<Record<string, KnownMonth>>
  readonly final_all_reports_in: KnownSums & Readonly<Record<(typeof REACH_METRICS)[number], number>>
  readonly hub_rag_2024_25_all_reports_in: Readonly<
    Record<string, Readonly<Record<(typeof REACH_METRICS)[number], KnownReach>>>
  >
  readonly rag_cases: readonly {
    readonly reached: number
    readonly schools: number
    readonly target_pct: number
    readonly rag: string
    readonly more_schools_needed: number
  }[]
}

const reportAsAt = (open: OpenColumns, monthEnd: string, asAt = monthEnd) =>
  reportOf(
    open,
    {
      month: firstDayOfMonth(monthNumber(monthEnd)),
      asAt,
      grouping: 'hub',
      listId: open.lists[0]?.list.listId ?? null,
      outcomePhases: [],
    },
    5,
  )

type Answer = Omit<ReportAnswer, 'outcomes'>

/** The sums of an area under the names of the known answers. */
function sumsOf(figures: ReportFigures, place: number): KnownSums & Record<string, number> {
  const all = tallyOf(figures, place, 'all')
  return {
    activities: all.sessions,
    hours_delivering: all.hoursDelivering / 100,
    hours_preparing: all.hoursPreparing / 100,
    volunteer_hours_delivering: all.volunteerHoursDelivering / 100,
    volunteer_hours_preparing: all.volunteerHoursPreparing / 100,
    primary: tallyOf(figures, place, 'primary').reached,
    secondary: tallyOf(figures, place, 'secondary').reached,
    college: tallyOf(figures, place, 'college').reached,
    priority: all.listedReached,
  }
}

const pick = (known: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, known[name]]))

function expectReach(
  answer: Answer,
  place: number,
  known: Readonly<Record<(typeof REACH_METRICS)[number], KnownReach>>,
  targets: KnownReports['targets_pct'],
): void {
  for (const metric of REACH_METRICS) {
    const tally = tallyOf(answer.now, place, metric === 'priority' ? 'all' : metric)
    const figure =
      metric === 'priority'
        ? { numerator: tally.listedReached, denominator: tally.listed }
        : { numerator: tally.reached, denominator: tally.schools }
    const target = { value: targets[metric], isPercent: true, fewerIsBetter: false }
    const letter = ratingOf(figure, target)
    expect({
      reached: figure.numerator,
      schools: figure.denominator,
      rag: letter,
      more_schools_needed: missingTo(figure, target),
    }).toEqual(pick({ ...known[metric] }, ['reached', 'schools', 'rag', 'more_schools_needed']))
  }
}

/** Every figure that is known of a month. */
export function expectMonth(open: OpenColumns, monthEnd: string, known: KnownReports): void {
  const month = known.months[monthEnd]!
  const answer = reportAsAt(open, monthEnd)
  const whole = placeOfArea(answer, null)
  expect(pick(sumsOf(answer.now, whole), SUMS)).toEqual(pick(month, SUMS))
  expectReach(answer, whole, month, known.targets_pct)
  const { lag } = month
  expect(answer.lag).toMatchObject({
    reported: lag.reported_in_the_365_days_to_as_at,
    negative: lag.negative,
    median: lag.median_days,
    p90: lag.p90_days,
    incompleteAfter: lag.incomplete_after,
  })
  expect(answer.lag.over28 / answer.lag.reported).toBeCloseTo(lag.share_over_28, 12)
  expect(answer.lag.over90 / answer.lag.reported).toBeCloseTo(lag.share_over_90, 12)
  expect(answer.reportedLater).toBe(month.delivered_by_the_day_but_reported_later)
  const revised = month.revision_of_last_month
  expect(answer.lastFirst === null).toBe(revised === undefined)
  if (!revised || !answer.lastFirst || !answer.lastRevised) return
  const [from, to] = [sumsOf(answer.lastFirst, whole), sumsOf(answer.lastRevised, whole)]
  for (const name of [...SUMS, ...REACH_METRICS])
    expect({ from: from[name], to: to[name] }, name).toEqual(revised[name])
}

/** The whole year with every report in, and each hub's letters. */
export function expectYearByHub(open: OpenColumns, known: KnownReports): void {
  const answer = reportAsAt(open, '2025-08-31', '2026-08-31')
  expect(sumsOf(answer.now, placeOfArea(answer, null))).toEqual(
    pick(known.final_all_reports_in, [...SUMS, ...REACH_METRICS]),
  )
  const hubs = Object.entries(known.hub_rag_2024_25_all_reports_in)
  expect(hubs.length).toBe(answer.areas.length)
  for (const [hub, letters] of hubs) expectReach(answer, placeOfArea(answer, hub), letters, known.targets_pct)
}

const ID_OF: Readonly<Record<string, string>> = {
  activities: 'sessions.all',
  hours_delivering: 'hours_delivering.all',
  hours_preparing: 'hours_preparing.all',
  volunteer_hours_delivering: 'volunteer_hours_delivering.all',
  volunteer_hours_preparing: 'volunteer_hours_preparing.all',
  primary: 'reach.primary',
  secondary: 'reach.secondary',
  college: 'reach.college',
  priority: 'priority_reach.all',
}

/** The same of a month as the CSV gives it, and what the screen says of reach. */
export function expectMonthInOutputs(open: OpenColumns, monthEnd: string, known: KnownReports): void {
  const month = known.months[monthEnd]!
  const sources: ReportSources = {
    answer: { ...reportAsAt(open, monthEnd), outcomes: [] },
    area: null,
    targets: open.targets,
    measures: [],
    dataset: { demo: true, files: [], historyTo: null },
    everywhere: 'England',
    texts: [],
  }
  const rows = csvRows(reportCsv([sources]))
  const { rated, others, notComplete } = reportContent(sources)
  for (const name of [...SUMS, ...REACH_METRICS]) {
    const row = rows.find(({ metric_id }) => metric_id === ID_OF[name])
    const revised = month.revision_of_last_month?.[name]
    expect([Number(row?.['last_value']), Number(row?.['revised_from'])], name).toEqual([
      revised?.to,
      revised?.from,
    ])
  }
  for (const name of SUMS)
    expect(Number(rows.find(({ metric_id }) => metric_id === ID_OF[name])?.['value'])).toBe(month[name])
  for (const name of REACH_METRICS) {
    const { reached, schools, rag, more_schools_needed } = month[name]
    expect(rows.find(({ metric_id }) => metric_id === ID_OF[name])).toMatchObject({
      value: String(reached),
      denominator: String(schools),
      rag,
      more_needed: String(more_schools_needed),
      target: String(known.targets_pct[name]),
    })
    const line = rated.find(({ id }) => id === ID_OF[name])
    expect(line?.detail).toBe(`${formatCount(reached)} of ${formatCount(schools)}`)
    expect(line?.why[0]).toContain(`; ${formatCount(more_schools_needed)} more `)
  }
  for (const name of REACH_METRICS) {
    const line = rated.find(({ id }) => id === ID_OF[name])
    const { reached, schools, rag, pct_of_target } = month[name]
    expect([line?.statistic, line?.target, line?.rag]).toEqual([
      formatShare(reached / schools, ''),
      `${known.targets_pct[name]}%`,
      rag,
    ])
    expect(line?.why[0]).toContain(`${Math.floor(pct_of_target)}% of target`)
  }
  const statistic = (name: string) => others.find(({ id }) => id === ID_OF[name])?.statistic
  expect(statistic('activities')).toBe(formatCount(month.activities))
  for (const name of SUMS.filter((each) => each !== 'activities'))
    expect(statistic(name), name).toBe(formatHours(100 * month[name]))
  for (const name of [...SUMS, ...REACH_METRICS]) {
    const revised = month.revision_of_last_month?.[name]
    const line = [...rated, ...others].find(({ id }) => id === ID_OF[name])
    if (!revised || revised.from === revised.to) continue
    const amount = (value: number): string =>
      name.includes('hours') ? formatHours(100 * value) : formatCount(value)
    expect(line?.revised, name).toContain(`revised from ${amount(revised.from)}`)
    expect(line?.revised, name).toContain(`to ${amount(revised.to)}`)
  }
  expect(notComplete.join(' ')).toContain(formatCount(month.delivered_by_the_day_but_reported_later))
  const detail = (name: string) => others.find(({ id }) => id === ID_OF[name])?.detail
  expect(detail('volunteer_hours_delivering')).toContain(
    `${formatHours(month.hours_delivering * 100)} hours of activities`,
  )
  expect(notComplete[0]).toBe(month.lag.sentence)
}
