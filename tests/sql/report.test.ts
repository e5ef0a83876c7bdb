import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { placeOfArea, tallyOf, type ReportQuestion } from '../../src/domain/report/report'
import { METRIC_VALUES } from '../../src/domain/report/metric_values'
import { REPORT_METRICS, type ReportMetric } from '../../src/domain/report/metrics'
import { metricBySql } from '../../workers/warehouse/exports/metric_by_sql'
import { reportOf } from '../../workers/warehouse/arrays/report'
import { engineOfThisTest } from './engine_of_this_test'
import { columnsOf } from './open_small_world'
import { smallWorld, type SmallEngagement } from './small_world'

const SCHOOLS = ['North', 'South', 'East'].flatMap((region) =>
  ['PRI', 'SEC'].map((phase) => ({ id: `${region} ${phase}`, region, phase })),
)

const MARCH: ReportQuestion = {
  month: '2025-03-01',
  asAt: '2025-03-31',
  grouping: 'region',
  listId: null,
  outcomePhases: [],
}

/** The report of March 2025 on these visits, each with this many volunteers, which are its young people too. */
async function reportOn(
  visits: readonly (SmallEngagement & { readonly people?: number })[],
  question = MARCH,
) {
  const engine = await engineOfThisTest()
  smallWorld(engine, SCHOOLS, visits)
  visits.forEach(({ people }, row) => {
    if (people !== undefined)
      engine.query(
        'UPDATE engagements SET volunteers = $1, pupils = $1, hours = 1.5, prep_hours = 0.25 WHERE source_row = $2',
        people,
        row + 2,
      )
  })
  const answer = reportOf(columnsOf(engine), question, 5)
  const of = (
    figures: keyof Pick<typeof answer, 'now' | 'lastFirst' | 'lastRevised' | 'yearBefore'>,
    area: string | null,
    phase: 'all' | 'primary' | 'secondary' = 'all',
  ) => tallyOf(answer[figures]!, placeOfArea(answer, area), phase)
  return { answer, of }
}

test('counts what was reported by the day, and what has no day of report', async () => {
  const { answer, of } = await reportOn([
    { school: 'North PRI', date: '2024-10-01', reported: '2025-03-31', people: 10 },
    { school: 'North SEC', date: '2024-10-01', reported: '2025-04-01', people: 10 },
    { school: 'South PRI', date: '2024-11-01', people: 10 },
    { school: 'South SEC', date: '2025-04-01', reported: '2025-03-01', people: 10 },
    { school: 'East PRI', date: '2024-08-31', reported: '2024-09-01', people: 10 },
  ])
  expect(of('now', null)).toMatchObject({
    schools: 6,
    reached: 2,
    sessions: 2,
    volunteers: 20,
    hoursDelivering: 300,
    volunteerHoursDelivering: 3000,
    volunteerHoursPreparing: 500,
  })
  expect(answer).toMatchObject({ reportedLater: 1, withoutReport: 1, yearBefore: null })
})

test('holds last month as it stood beside how it stands', async () => {
  const { of } = await reportOn([
    { school: 'North PRI', date: '2024-10-01', reported: '2024-10-02', people: 10 },
    { school: 'North SEC', date: '2025-02-20', reported: '2025-03-05', people: 10 },
    { school: 'South SEC', date: '2025-03-20', reported: '2025-03-25', people: 10 },
  ])
  const reached = (figures: 'now' | 'lastFirst' | 'lastRevised') => of(figures, null).reached
  expect([reached('lastFirst'), reached('lastRevised'), reached('now')]).toEqual([1, 2, 3])
})

test('stands beside the same months a year before, as reported by the same day', async () => {
  const { of } = await reportOn([
    { school: 'North PRI', date: '2023-09-01', reported: '2023-10-02' },
    { school: 'North SEC', date: '2024-03-20', reported: '2024-03-31' },
    { school: 'South SEC', date: '2024-03-20', reported: '2024-04-01' },
    { school: 'South PRI', date: '2024-04-20', reported: '2024-03-01' },
    { school: 'South PRI', date: '2024-10-20', reported: '2024-10-21' },
  ])
  expect([of('yearBefore', null).reached, of('now', null).reached]).toEqual([2, 1])
})

test('has nothing of last month in September', async () => {
  const { answer } = await reportOn([{ school: 'North PRI', date: '2024-09-02', reported: '2024-09-02' }], {
    ...MARCH,
    month: '2024-09-01',
    asAt: '2024-09-30',
  })
  expect([answer.lastFirst, answer.lastRevised]).toEqual([null, null])
})

test('hides few people in an area, and one more area, so that they cannot be worked out', async () => {
  const { of } = await reportOn([
    { school: 'North SEC', date: '2024-10-01', reported: '2024-10-02', people: 3 },
    { school: 'South SEC', date: '2024-10-01', reported: '2024-10-02', people: 20 },
    { school: 'East SEC', date: '2024-10-01', reported: '2024-10-02', people: 30 },
  ])
  const volunteers = ['North', 'South', 'East', null].map((area) => of('now', area).volunteers)
  expect(volunteers).toEqual([HIDDEN_COUNT, HIDDEN_COUNT, 30, 53])
  expect(of('now', 'North')).toMatchObject({
    youngPeople: HIDDEN_COUNT,
    youngPeopleHigh: HIDDEN_COUNT,
    reached: 1,
  })
  expect(of('now', 'North', 'primary').volunteers).toBe(0)
})

test('does not give few people away by what was added since last month', async () => {
  const { of } = await reportOn([
    { school: 'North SEC', date: '2024-10-01', reported: '2024-10-02', people: 20 },
    { school: 'North SEC', date: '2025-03-01', reported: '2025-03-02', people: 2 },
  ])
  expect(of('now', 'North').volunteers).toBe(22)
  expect(of('lastRevised', 'North').volunteers).toBe(HIDDEN_COUNT)
  expect(of('lastFirst', 'North').volunteers).toBe(HIDDEN_COUNT)
})

test('SQL that a person can copy gives each figure of a report that has it, by phase and area, and the schools behind it', async () => {
  const engine = await engineOfThisTest()
  smallWorld(engine, SCHOOLS, [
    { school: 'North PRI', date: '2024-10-01', reported: '2025-03-31', pupils: 12 },
    { school: 'North PRI', date: '2025-02-01', reported: '2025-03-01', pupils: 30 },
    { school: 'North SEC', date: '2024-10-01', reported: '2025-04-01', pupils: 10 },
    { school: 'South SEC', date: '2024-11-01', pupils: 8 },
    { school: 'East SEC', date: '2024-11-01', status: 'planned', pupils: 8 },
    { school: 'East PRI', date: '2025-03-02' },
  ])
  engine.run(`UPDATE engagements SET volunteers = 2, hours = 1.35, prep_hours = 0.25 WHERE engagement_id <> 'E4';
    INSERT INTO lists (list_id, list_name, school_id, valid_from)
    SELECT 'list', 'Ours', school_id, DATE '2024-09-01' FROM schools WHERE name LIKE '%SEC%' OR school_id LIKE '%SEC%';
    INSERT INTO requests (request_id, school_id, created, status)
    SELECT 'R' || row_number() OVER (), school_id, DATE '2024-12-01', status
    FROM (SELECT school_id FROM schools) CROSS JOIN (VALUES ('matched'), ('unfilled_expired'), ('withdrawn')) AS asked(status)`)
  const open = columnsOf(engine)
  const question = { ...MARCH, listId: 'list' }
  const answer = reportOf(open, question, 5)
  let compared = 0
  for (const metric of Object.keys(REPORT_METRICS) as ReportMetric[])
    for (const phase of ['all', 'primary', 'secondary'] as const)
      for (const area of [null, 'North', 'East']) {
        const proof = metricBySql(engine, open, question, { metric, phase, area }, 5)
        if (proof.sql === null) continue
        const tally = tallyOf(answer.now, placeOfArea(answer, area), phase)
        const value = METRIC_VALUES[metric]({ tally, outcomes: null })
        const isSum = REPORT_METRICS[metric].form === 'sum'
        const expected =
          value === 'hidden'
            ? [HIDDEN_COUNT, null]
            : [
                isSum ? value!.numerator / value!.denominator : (value?.numerator ?? 0),
                isSum ? null : (value?.denominator ?? 0),
              ]
        expect([proof.numerator, proof.denominator], `${metric} ${phase} ${area ?? 'all'}`).toEqual(expected)
        compared++
      }
  expect(compared).toBeGreaterThan(80)
  const reach = metricBySql(engine, open, question, { metric: 'reach', phase: 'primary', area: null }, 5)
  expect(reach.schools).toHaveLength(2)
  const few = metricBySql(engine, open, question, { metric: 'young_people', phase: 'all', area: 'East' }, 5)
  expect(few.sql).toContain('sum(pupils)')
})
