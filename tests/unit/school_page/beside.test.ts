import { expect, test } from 'vitest'
import { neighboursOf } from '../../../src/domain/school_page/neighbours'
import type { Dataset, SchoolDirectory } from '../../../src/domain/project/dataset'
import type { OpenRequest } from '../../../src/domain/requests/candidates'
import { PHASES } from '../../../src/domain/school/phase'
import { schoolNeighbours } from '../../../src/findings/school_page/school_neighbours'
import { schoolRequestsOf } from '../../../src/findings/school_page/school_requests'
import { requestsOfSchool } from '../../../workers/warehouse/arrays/request_rows'

const names = ['Oak', 'Ash', 'Elm', 'Ash', 'Yew 10', 'Yew 9']

test('schools beside one are next to it by name, equal names by their place, and none is beyond an end', () => {
  const all = () => true
  expect(neighboursOf({ names }, 0, all)).toEqual({ previous: 2, next: 5, place: 4, of: 6 })
  expect(neighboursOf({ names }, 1, all)).toEqual({ previous: null, next: 3, place: 1, of: 6 })
  expect(neighboursOf({ names }, 4, all)).toEqual({ previous: 5, next: null, place: 6, of: 6 })
  const walked = [1]
  for (let at = neighboursOf({ names }, 1, all).next; at !== null; at = neighboursOf({ names }, at, all).next)
    walked.push(at)
  expect(walked).toEqual([1, 3, 2, 0, 5, 4])
})

test('they are of its phase, in the area looked at where it is in it, else in its local authority', () => {
  const [primary, secondary] = (['PRI', 'SEC'] as const).map((phase) => PHASES.indexOf(phase))
  const schools = {
    names,
    phase: Uint8Array.of(secondary!, secondary!, secondary!, primary!, secondary!, secondary!),
    localAuthorities: ['Leeds', 'Leeds', 'Hull', 'Leeds', 'Leeds', 'Hull'],
    groups: { hub: Uint16Array.of(0, 1, 0, 0, 1, 0) },
  } as unknown as SchoolDirectory
  const dataset = {
    groupings: [{ key: 'hub', label: 'Hub', areas: ['North', 'South'], codes: ['', ''] }],
  } as unknown as Dataset
  const beside = (area: string | null) =>
    schoolNeighbours({ schools, dataset }, 0, area === null ? null : { grouping: 'hub', area })
  expect(beside(null)).toMatchObject({ previous: 1, next: 4, words: '2 of 3, Secondary, Leeds, A to Z' })
  expect(beside('North')).toMatchObject({ previous: 2, next: 5, words: '2 of 3, Secondary, North, A to Z' })
  expect(beside('South')).toEqual(beside(null))
})

test('the requests of a school are its own alone, newest first, as people decided, and name no volunteer', () => {
  const request = (change: Partial<OpenRequest>): OpenRequest => ({
    ...{ id: 'R1', schoolId: '1', created: '2025-01-10', neededFrom: null, neededTo: '2025-02-01' },
    ...{ type: 'CAREERS_TALK', typeAsWritten: 'Talk', disciplines: [], yearGroups: null, pupils: 3 },
    ...{ volunteersNeeded: null, mode: null, status: 'open', volunteerId: 'V1' },
    ...change,
  })
  const found = requestsOfSchool(
    [request({}), request({ id: 'R2', schoolId: '2' }), request({ id: 'R3', created: '2025-03-01' })],
    '1',
  )
  expect(found.map(({ id, volunteerId, pupils }) => [id, volunteerId, pupils])).toEqual([
    ['R1', null, null],
    ['R3', null, null],
  ])
  const decision = { barrier: null, detail: null, decidedOn: '2025-01-12', volunteer: 'V2' }
  const listed = schoolRequestsOf(found, [{ ...decision, request: 'R1', status: 'matched' }])
  expect(listed.map(({ id, made, state }) => [id, made, state])).toEqual([
    ['R3', '1 March 2025', 'Open'],
    ['R1', '10 January 2025', 'Matched'],
  ])
  expect(listed[1]?.what).toContain('1 February 2025')
})
