import { expect, test } from 'vitest'
import { HIDDEN_COUNT } from '../../src/domain/people/small_numbers'
import { packCsv } from '../../src/pages/report/pack_csv'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import { reportOfTallies } from '../unit/report/report_of'
import { load, openIntake, reportsOf, textFile } from './intake_in_node'

const METRICS = ['reach.secondary', 'sessions.all', 'young_people.all']

/** The pack of an organisation whose schools in Kent are so many, with this many of them reached. */
const packOf = (organisation: string, reached: number) =>
  packCsv(
    {
      answer: reportOfTallies({
        now: {
          London: { secondary: { schools: 100, reached, sessions: 60, youngPeople: 900 } },
          Kent: { secondary: { schools: 40, reached, sessions: 12, youngPeople: HIDDEN_COUNT } },
        },
      }),
      area: null,
      targets: [],
      measures: [],
      dataset: { demo: true, files: [], historyTo: '2025-06-30' },
      everywhere: 'England',
      texts: [],
    },
    organisation,
    METRICS,
  )

const files = (...packs: readonly [string, string][]) =>
  packs.map(([name, text]) => ({ file: textFile(name, text), kind: 'county_packs' as const }))

test('packs of many organisations stand in one table, and a newer pack takes the place of its organisation’s', async () => {
  const intake = await openIntake()
  const reports = await reportsOf(
    load(intake, files(['a.csv', packOf('Kent Enterprise', 30)], ['b.csv', packOf('Pi & Co, Ltd', 20)])),
  )
  expect(reports.map(({ accepted, rejected }) => [accepted, rejected])).toEqual([
    [9, {}],
    [9, {}],
  ])
  expect(reports[0]?.notices.join(' ')).toContain(
    '9 values of 3 metrics, of Kent Enterprise. 1 value is hidden',
  )
  await load(intake, files(['c.csv', packOf('Pi & Co, Ltd', 25)]))
  const rows = askMetric(intake.engine, 'pack_figures')
  expect(
    rows
      .filter(({ area }) => area === 'Kent')
      .map((row) => [row.organisation, row.metric_id, row.value, row.denominator, row.is_hidden]),
  ).toEqual([
    ['Kent Enterprise', 'reach.secondary', 30, 40, false],
    ['Kent Enterprise', 'sessions.all', 12, null, false],
    ['Kent Enterprise', 'young_people.all', null, null, true],
    ['Pi & Co, Ltd', 'reach.secondary', 25, 40, false],
    ['Pi & Co, Ltd', 'sessions.all', 12, null, false],
    ['Pi & Co, Ltd', 'young_people.all', null, null, true],
  ])
  expect(rows.find(({ area }) => area === '')).toMatchObject({
    month: '2025-06',
    grouping_key: 'hub',
    unit: 'per_cent',
  })
})

test('a pack of another number of metrics is said to be none, and unreadable values are rejected in their place', async () => {
  const intake = await openIntake()
  const text = [
    'pack_organisation,metric_id,month,value',
    'Kent Enterprise,reach.all,2025-06,lots',
    'Kent Enterprise,reach.all,June,3',
    ',reach.all,2025-06,3',
    'Kent Enterprise,sessions.all,2025-06,4',
  ].join('\n')
  const [report] = await reportsOf(load(intake, files(['odd.csv', text])))
  expect(report).toMatchObject({
    accepted: 1,
    rejected: { bad_figure: 1, unreadable_date: 1, missing_name: 1 },
  })
  expect(report?.notices.join(' ')).toContain('A county pack has 3 metrics; this file has 1.')
})
