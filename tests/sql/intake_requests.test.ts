import { expect, test } from 'vitest'
import { load, openIntake, register, reportsOf, textFile } from './intake_in_node'

test('what a request does not say clearly is counted, and one whose school is not known waits for nobody', async () => {
  const intake = await openIntake()
  const rows = [
    'Request ID,Created,School URN,Activity type,Discipline,Volunteers needed,Needed to,Status',
    'R1,01/02/2026,100001,Moon walk,Alchemy,several,soon,Maybe',
    'R2,02/02/2026,999999,Workshop,Any,1,01/03/2026,Open',
    'R3,TBC,100001,Workshop,Maths,1,01/03/2026,Open',
  ]
  const file = textFile('requests.csv', rows.join('\n'))
  const reports = await reportsOf(load(intake, [register, { file, kind: 'requests' }]))
  const report = reports.find(({ kind }) => kind === 'requests')
  expect(report).toMatchObject({ accepted: 1, rejected: { unknown_urn: 1, unreadable_date: 1 } })
  const notices = report?.notices.join(' ')
  for (const what of ['a type of activity', 'a discipline', 'a number of volunteers', 'a day', 'a status'])
    expect(notices).toContain(what)
})
