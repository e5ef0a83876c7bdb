import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { tablesOfReport } from '../../src/domain/people/tables_of_report'
import { placeOfArea, tallyOf, type ReportQuestion } from '../../src/domain/report/report'
import { REPORT_METRICS, type ReportMetric } from '../../src/domain/report/metrics'
import { metricRow } from '../../src/domain/report/report_rows'
import { metricBySql } from '../../workers/warehouse/exports/metric_by_sql'
import { reportOf } from '../../workers/warehouse/arrays/report'
import { outcomesOfReport } from '../../workers/warehouse/outcomes_of_report'
import { peopleAtSettings, pupilsUnserved, respondentRows } from '../../workers/warehouse/arrays/people_rows'
import { revealedOf } from '../../workers/warehouse/arrays/revealed_people'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
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

test('says that nobody was in an area last month, though few came since', async () => {
  const { of } = await reportOn([
    { school: 'South SEC', date: '2024-10-01', reported: '2024-10-02', people: 20 },
    { school: 'East SEC', date: '2024-10-01', reported: '2024-10-02', people: 30 },
    { school: 'North SEC', date: '2025-03-01', reported: '2025-03-02', people: 3 },
  ])
  const last = (['lastFirst', 'lastRevised'] as const).map((figures) =>
    ['North', 'South', 'East', null].map((area) => of(figures, area).youngPeople),
  )
  // The total less last month's would say three.
  const row = [0, HIDDEN_COUNT, expect.any(Number), HIDDEN_COUNT]
  expect(last).toEqual([row, row])
})

test('few who gave feedback since last month are found before the second report leaves, and enough are not', async () => {
  const engine = await engineOfThisTest()
  smallWorld(
    engine,
    SCHOOLS,
    ['2024-10-01', '2025-03-02', '2025-03-03'].map((date) => ({ school: 'North SEC', date })),
  )
  engine.run(`INSERT INTO outcomes VALUES
    ('e0', 40, 4.5, 30, NULL, NULL, NULL, NULL, 1, '', NULL, 2),
    ('e1', 3, 2.0, 0, NULL, NULL, NULL, NULL, 1, '', NULL, 3),
    ('e2', 30, 4.0, 22, 4.0, 24, NULL, NULL, 1, '', NULL, 4)`)
  const revealed = () => {
    const open = columnsOf(engine)
    const tablesOf = (month: string, asAt: string) => {
      const question: ReportQuestion = { ...MARCH, month, asAt, outcomePhases: ['all'] }
      const outcomes = outcomesOfReport(engine, open, question, 5)
      return tablesOfReport({
        answer: { ...reportOf(open, question, 5), outcomes },
        area: 'North',
        targets: [],
      })
    }
    const rows = {
      respondents: () => respondentRows(askMetric(engine, 'respondents')),
      settings: () => peopleAtSettings([]),
      requests: () => pupilsUnserved([]),
    }
    const march = tablesOf('2025-03-01', '2025-03-31')
    const found = revealedOf(open, tablesOf('2025-02-01', '2025-02-28'), march, rows)
    return new Set(found.revealed.map(({ people, area }) => `${people}, ${area ?? 'everywhere'}`))
  }
  expect(revealed()).toEqual(new Set())
  engine.run("DELETE FROM outcomes WHERE activity_id = 'e2'")
  // Nobody else gave feedback, so that all together are those of the North.
  const ways = ['enjoyment', 'enjoymentLow', 'scoresLow'].flatMap((people) => [
    `${people}, North`,
    `${people}, everywhere`,
  ])
  expect(revealed()).toEqual(new Set(ways))
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
    ...['2024-11-10', '2025-01-10', '2025-02-10'].map((date) => ({
      school: 'South PRI',
      date,
      employer: 'Rail',
      pupils: 40,
    })),
  ])
  engine.run(`UPDATE engagements SET volunteers = 2, hours = 1.35, prep_hours = 0.25 WHERE engagement_id <> 'E4';
    INSERT INTO lists (list_id, list_name, school_id, valid_from)
    SELECT 'list', 'Ours', school_id, DATE '2024-09-01' FROM schools WHERE name LIKE '%SEC%' OR school_id LIKE '%SEC%';
    INSERT INTO requests (request_id, school_id, created, status)
    SELECT 'R' || row_number() OVER (), school_id, DATE '2024-12-01', status
    FROM (SELECT school_id FROM schools) CROSS JOIN (VALUES ('matched'), ('unfilled_expired'), ('withdrawn')) AS asked(status)`)
  // Of an activity at two schools, of one not delivered, of one reported later, of none known.
  engine.run(`UPDATE engagements SET engagement_id = 'E1 · 2' WHERE engagement_id = 'E0';
    INSERT INTO outcomes VALUES
      ('e1', 200, 4.5, 180, 3.5, 90, NULL, NULL, 1, '', NULL, 2),
      ('e3', 120, 3.25, 40, 4.0, NULL, 5, 100, 2, '', NULL, 3),
      ('e4', 80, 2.0, 15, NULL, NULL, 4, 60, 0, '', NULL, 4),
      ('e2', 30, 5.0, 30, 5.0, 30, 5, 30, 4, '', NULL, 5),
      ('e5', NULL, 3.0, NULL, NULL, NULL, NULL, NULL, 1, '', NULL, 6),
      ('e9', 40, 1.0, 0, 1.0, 0, 1, 0, 0, '', NULL, 7)`)
  const open = columnsOf(engine)
  const question: ReportQuestion = {
    ...MARCH,
    listId: 'list',
    outcomePhases: ['all', 'secondary'],
  }
  const outcomes = outcomesOfReport(engine, open, question, 5)
  const answer = { ...reportOf(open, question, 5), outcomes }
  const shown = new Map<ReportMetric, number>()
  for (const metric of Object.keys(REPORT_METRICS) as ReportMetric[])
    for (const phase of ['all', 'secondary'] as const)
      for (const area of [null, 'South', 'East']) {
        const proof = metricBySql(engine, open, question, { metric, phase, area }, 5)
        if (proof.sql === null) continue
        const { value } = metricRow({ answer, area, targets: [], measures: [] }, metric, phase)
        const isSum = REPORT_METRICS[metric].form === 'sum'
        if (value !== 'hidden' && value !== null && value.numerator > 0)
          shown.set(metric, (shown.get(metric) ?? 0) + 1)
        if (REPORT_METRICS[metric].form === 'score') {
          const mean = value === 'hidden' || value === null ? null : value.numerator / value.denominator
          if (mean === null) expect(proof.numerator).toBe(value === 'hidden' ? HIDDEN_COUNT : null)
          else expect(proof.numerator, `${metric} ${phase} ${area ?? 'all'}`).toBeCloseTo(mean, 5)
          continue
        }
        const expected =
          value === 'hidden'
            ? [HIDDEN_COUNT, null]
            : [
                isSum ? value!.numerator / value!.denominator : (value?.numerator ?? 0),
                isSum ? null : (value?.denominator ?? 0),
              ]
        expect([proof.numerator, proof.denominator], `${metric} ${phase} ${area ?? 'all'}`).toEqual(expected)
      }
  expect([...shown.keys()].toSorted()).toEqual(Object.keys(REPORT_METRICS).toSorted())
  const reach = metricBySql(engine, open, question, { metric: 'reach', phase: 'primary', area: null }, 5)
  expect(reach.schools).toEqual(['School East PRI', 'School North PRI', 'School South PRI'])
  const few = metricBySql(engine, open, question, { metric: 'young_people', phase: 'all', area: 'East' }, 5)
  expect(few.sql).toContain('sum(pupils)')
})
