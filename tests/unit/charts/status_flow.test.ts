import { expect, test } from 'vitest'
import { statusFlowChart } from '../../../src/charts/status_flow'
import { flowOfYear, type StatusFlow } from '../../../src/domain/coverage/status_flow'
import { ENGAGEMENT_STATUSES, type EngagementStatus } from '../../../src/domain/engagement/engagement'
import { WHOLE_HISTORY } from '../../../src/domain/engagement/loaded_history'
import { statusFlowSentences } from '../../../src/findings/coverage/status_flow_sentences'

function flow(moves: readonly (readonly [EngagementStatus, EngagementStatus, number])[]): StatusFlow {
  const schools = new Uint32Array(ENGAGEMENT_STATUSES.length ** 2)
  for (const [from, to, count] of moves)
    schools[
      ENGAGEMENT_STATUSES.indexOf(from) * ENGAGEMENT_STATUSES.length + ENGAGEMENT_STATUSES.indexOf(to)
    ] = count
  return {
    ...{ from: 2023, to: 2024, schools, historyFrom: WHOLE_HISTORY, historyTo: WHOLE_HISTORY },
    ...{ sustainedFrom: new Uint32Array(8), sustainedTo: new Uint32Array(8) },
  }
}

const FLOW = flow([
  ['never', 'never', 40],
  ['never', 'one_off', 10],
  ['lapsed', 'repeat', 5],
  ['one_off', 'lapsed', 15],
  ['sustained', 'sustained', 25],
  ['sustained', 'quiet', 5],
])

test('says how many of those reached were lost, stayed, came first and came back', () => {
  expect(statusFlowSentences(FLOW)).toEqual([
    'Of schools reached in 2023/24, 44% (20 of 45) were not reached in 2024/25.',
    'Of those sustained, 83% (25 of 30) stayed so.',
    '10 schools were reached for the first time in the log, and 5 came back.',
  ])
  expect(statusFlowSentences(flow([['never', 'one_off', 1]]))).toEqual([
    'Of schools reached in 2023/24, no schools (0 of 0) were not reached in 2024/25.',
    'None was sustained in 2023/24.',
    '1 school was reached for the first time in the log, and 0 came back.',
  ])
})

test('every school is in one ribbon, and ribbons fill their nodes', () => {
  const chart = statusFlowChart(FLOW, 74, 200, 240)
  expect(chart.ribbons.reduce((sum, { schools }) => sum + schools, 0)).toBe(100)
  expect(chart.before.map(({ status }) => status)).toEqual(['sustained', 'one_off', 'lapsed', 'never'])
  for (const nodes of [chart.before, chart.after]) {
    const foot = nodes.at(-1)!
    expect(foot.y + foot.height).toBeLessThanOrEqual(240)
    const labels = nodes.map(({ labelY }) => labelY)
    labels.slice(1).forEach((y, at) => expect(y - labels[at]!).toBeGreaterThanOrEqual(15 - 1e-9))
  }
})

test('the flow is into the year chosen, or out of the first year of the log', () => {
  const flows = [FLOW, { ...FLOW, from: 2024, to: 2025 }]
  expect(flowOfYear(flows, 2025)?.to).toBe(2025)
  expect(flowOfYear(flows, 2023)?.to).toBe(2024)
  expect(flowOfYear([], 2023)).toBeUndefined()
})
