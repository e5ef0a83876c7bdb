import { expect, test } from 'vitest'
import { load, openIntake, register, reportsOf, textFile } from './intake_in_node'

test('a list of planned events without a status column counts nothing to come as delivered', async () => {
  const intake = await openIntake()
  const text = 'Activity date,School URN\n05/02/2024,100001\n05/02/2099,100002\n06/02/2099,100002\n'
  const reports = await reportsOf(
    load(intake, [register, { file: textFile('events.csv', text), kind: 'engagements' }]),
  )
  expect(reports.find(({ kind }) => kind === 'engagements')?.notices.join(' ')).toContain(
    '2 rows are dated after today (the last 6 February 2099) and the file has no status column: taken as planned, so not counted as delivered. Check the years of their dates.',
  )
  expect(intake.rows('SELECT status FROM engagements ORDER BY date')).toEqual(
    ['delivered', 'planned', 'planned'].map((status) => ({ status })),
  )
})
