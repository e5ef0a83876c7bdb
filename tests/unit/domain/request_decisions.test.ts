import { expect, test } from 'vitest'
import { NO_DECISIONS, type Decisions } from '../../../src/domain/project/decisions'
import type { OpenRequest } from '../../../src/domain/requests/candidates'
import {
  decidedRequests,
  isWaiting,
  type RequestDecision,
} from '../../../src/domain/requests/request_decisions'
import {
  decidedSentence,
  decisionsWithoutEffect,
  decisionWords,
} from '../../../src/findings/requests/request_decision_sentences'
import { decidedRequestsCsv } from '../../../src/pages/requests/decided_requests_csv'
import { RequestEditing } from '../../../src/state/request_editing.svelte'
import { csvRows } from '../../csv_rows'

const requestOf = (id: string, status: OpenRequest['status']): OpenRequest => ({
  ...{ id, schoolId: `S-${id}`, created: '2026-01-01', neededFrom: null, neededTo: null, type: 'WORKSHOP' },
  ...{ typeAsWritten: '', disciplines: [], yearGroups: null, pupils: null, volunteersNeeded: 1, mode: null },
  ...{ status, volunteerId: null },
})
const REQUESTS = [requestOf('R1', 'open'), requestOf('R2', 'offered'), requestOf('R3', 'withdrawn')]
const decided = (request: string, change: Partial<RequestDecision> = {}): RequestDecision => ({
  ...{ request, status: 'matched', volunteer: 'V1', barrier: null, detail: null, decidedOn: '2026-03-03' },
  ...change,
})
const UNFILLED = decided('R2', {
  ...{ status: 'unfilled_expired', volunteer: null, barrier: 'structural', detail: 'distance' },
})
const editingOf = () => {
  const project = {
    decisions: NO_DECISIONS,
    decide(change: Partial<Decisions>) {
      project.decisions = { ...project.decisions, ...change }
    },
  }
  return { project, editing: new RequestEditing(project) }
}

test('a decision holds for a request that waits; what the file says of one that waits no more stays', () => {
  const now = decidedRequests(REQUESTS, [decided('R1'), UNFILLED, decided('R3'), decided('R9')])
  expect(now.map(({ status, volunteerId }) => [status, volunteerId])).toEqual([
    ['matched', 'V1'],
    ['unfilled_expired', null],
    ['withdrawn', null],
  ])
  expect(decisionsWithoutEffect([decided('R1'), decided('R3'), decided('R9')], REQUESTS, isWaiting)).toBe(
    '1 decision is about requests that the loaded file does not have. Of 1 decided request the file itself says what became of it, which counts.',
  )
  expect(decisionsWithoutEffect([decided('R1')], REQUESTS, isWaiting)).toBe('')
})

test('each decision can be undone one by one or taken back, and the newest about a request counts', () => {
  const { project, editing } = editingOf()
  editing.decide(decided('R1'), 'R1 is matched.')
  editing.decide(decided('R1', { volunteer: 'V2' }), '')
  editing.decide(UNFILLED, '')
  expect(editing.decisions.map(({ request, volunteer }) => [request, volunteer])).toEqual([
    ['R1', 'V2'],
    ['R2', null],
  ])
  editing.undo()
  editing.undo()
  expect(editing.decisions).toEqual([decided('R1')])
  editing.takeBack('R1')
  expect(editing.decisions).toEqual([])
  editing.undo()
  expect(editing.decisions).toEqual([decided('R1')])
  project.decisions = NO_DECISIONS
  expect(editing.canUndo).toBe(false)
})

test('what was decided is said, unfilled requests as unmet demand and declines not, and leaves as rows', () => {
  const declined = decided('R3', { status: 'declined_by_school', volunteer: null })
  expect(decisionWords(decided('R1'))).toBe('Matched with V1 on 3 March 2026.')
  expect(decisionWords(UNFILLED)).toBe('Marked as unfilled (structural: distance) on 3 March 2026.')
  expect(decisionWords(declined)).toBe('Declined by the school on 3 March 2026.')
  expect(decidedSentence([decided('R1'), UNFILLED, declined])).toBe(
    'Decided here: 1 match; 1 unfilled, which counts as unmet demand; 1 declined by the school, which does not count as unmet demand.',
  )
  expect(decidedSentence([decided('R1')])).toBe('Decided here: 1 match.')
  expect(decidedSentence([])).toBe('')
  expect(csvRows(decidedRequestsCsv([UNFILLED], REQUESTS, (id) => `School ${id}`))).toEqual([
    {
      ...{ request_id: 'R2', school_id: 'S-R2', school: 'School S-R2', status: 'Unfilled', volunteer_id: '' },
      ...{ barrier: 'structural', barrier_detail: 'distance', decided_on: '2026-03-03' },
    },
  ])
})
