import { expect, test } from 'vitest'
import { engineOfThisFile } from './engine_of_this_test'
import { register, textFile } from './intake_in_node'
import { newWarehouse } from './own_world'

const VOLUNTEERS = textFile(
  'volunteers.csv',
  `Volunteer ID,Postcode district,Disciplines,Phases,Modes,Visits per term,Travel (km),DBS expiry,Status
V1,EC3A,Maths,,,3,20,01/09/2027,Active
V2,EC3A,Maths,,,1,20,01/09/2027,Active
V3,EC3A,Maths,,,2,20,01/09/2027,Active
`,
)

/* The week of Tuesday 10 March 2026 goes from the 9th to the 15th, its term from January to March. */
const REQUESTS = textFile(
  'requests.csv',
  `Request ID,Created,School URN,Activity type,Discipline,Needed from,Needed to,Status,Volunteer ID
ASKED,01/02/2026,100001,Workshop,Maths,09/03/2026,10/03/2026,Open,
HERE,01/02/2026,100001,Workshop,Maths,02/03/2026,15/03/2026,Matched,V1
SUNDAY,01/02/2026,100001,Workshop,Maths,,08/03/2026,Matched,V1
MONDAY,01/02/2026,100001,Workshop,Maths,16/03/2026,,Delivered,V3
WAITS,01/02/2026,100001,Workshop,Maths,,11/03/2026,Open,
AWAY,01/02/2026,100002,Workshop,Maths,,09/03/2026,Delivered,V2
NOBODY,01/02/2026,100002,Workshop,Maths,,12/03/2026,Matched,
DROPPED,01/02/2026,100002,Workshop,Maths,,12/03/2026,Cancelled,V3
BEFORE,01/11/2025,100002,Workshop,Maths,,31/12/2025,Delivered,V3
AFTER,01/02/2026,100002,Workshop,Maths,,01/04/2026,Matched,V3
UNDATED,01/02/2026,100002,Workshop,Maths,,,Matched,V3
`,
)

const own = newWarehouse(engineOfThisFile)
await own.load(
  [register, { file: VOLUNTEERS, kind: 'volunteers' }, { file: REQUESTS, kind: 'requests' }],
  () => undefined,
)
const answerOf = (requestId: string) =>
  own.requestCandidates({ requestId, radiusKm: 20, today: '2026-02-15', decisions: [] })

test('visits that other requests of the term took are no longer left, and who is matched that week comes later', () => {
  const { candidates } = answerOf('ASKED')
  expect(candidates.map(({ id, visitsLeft, sameWeek }) => [id, visitsLeft, sameWeek])).toEqual([
    ['V3', 1, []],
    ['V1', 1, ['HERE']],
    ['V2', 0, ['AWAY']],
  ])
})

test('other requests of the school that are matched for that week are named', () => {
  expect(answerOf('ASKED').sameWeek).toEqual(['HERE'])
  expect(answerOf('WAITS').sameWeek).toEqual(['HERE'])
  expect(answerOf('MONDAY').sameWeek).toEqual([])
})

test('a request takes no visit from itself', () => {
  const visitsLeft = (requestId: string, volunteer: string) =>
    answerOf(requestId).candidates.find(({ id }) => id === volunteer)
  expect(visitsLeft('HERE', 'V1')).toMatchObject({ visitsLeft: 2, sameWeek: [] })
  expect(visitsLeft('AWAY', 'V2')).toMatchObject({ visitsLeft: 1, sameWeek: [] })
})

test('a request that names no day is of today', () => {
  expect(answerOf('UNDATED')).toMatchObject({ dbsOn: '2026-02-15', schoolDay: null })
  expect(answerOf('MONDAY').dbsOn).toBe('2026-03-16')
})
