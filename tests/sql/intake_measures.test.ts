import { expect, test } from 'vitest'
import { load, openIntake, reportsOf, textFile } from './intake_in_node'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'

test('figures of measures of one’s own are read by month, area and unit, and what cannot be read is rejected in its place', async () => {
  const intake = await openIntake()
  const rows = [
    'KPI,Area,Month,Actual,Unit,Target,Direction',
    'Days pledged,,Jan 2025,"1,200",days,1500,',
    'Days pledged,Grove Hub,2025-02,30,days,,',
    'Days pledged,,31/03/2025,1300,days,1600,more',
    'days pledged,,2025-01,1201,days,,',
    'Cost of a visit,All areas,01/2025,£45.50,,,Fewer',
    'Schools content,,February 2025,82%,,,sideways',
    ',,2025-01,4,,,',
    'Days pledged,,soon,4,,,',
    'Days pledged,,2025-04,lots,,,',
  ]
  const reports = await reportsOf(
    load(intake, [{ file: textFile('measures.csv', rows.join('\n')), kind: 'measures' }]),
  )
  expect(reports[0]).toMatchObject({
    rows: 9,
    accepted: 5,
    repeatedIds: 1,
    rejected: { missing_name: 1, unreadable_date: 1, bad_figure: 1 },
  })
  expect(askMetric(intake.engine, 'measure_figures').map((row) => Object.values(row))).toEqual([
    ['Days pledged', 'days', '', '2025-01', 1200, 1600, false],
    ['Days pledged', 'days', 'Grove Hub', '2025-02', 30, 1600, false],
    ['Days pledged', 'days', '', '2025-03', 1300, 1600, false],
    ['Cost of a visit', '£', '', '2025-01', 45.5, null, true],
    ['Schools content', '%', '', '2025-02', 82, null, false],
  ])
  const notices = reports[0]?.notices.join(' ')
  for (const part of [
    '5 figures of 3 measures of your own.',
    '1 row gives another figure of a measure, area and month that an earlier row has (the first is row 5)',
    'a direction that is not understood',
  ])
    expect(notices).toContain(part)
  const rejects = intake.rows('SELECT source_row, source_column FROM rejects')
  expect(rejects.map((row) => Object.values(row as Readonly<Record<string, unknown>>))).toEqual([
    [8, 'KPI'],
    [9, 'Month'],
    [10, 'Actual'],
  ])
})
