import { expect, test } from 'vitest'
import type { HubsQuestion } from '../../../src/domain/hubs/hubs'
import { hubProvenance } from '../../../src/findings/hubs/hub_provenance'

const QUESTION: HubsQuestion = {
  phases: ['secondary'],
  windows: [{ from: '2024-09-01', to: '2025-08-31' }],
  counted: 'direct',
  by: 'hub',
  within: null,
  listId: null,
  priorityOnly: false,
  today: '2025-09-01',
}
const HUB = { name: 'North East', reached: 90, schools: 1203 }

test('the rate of a hub says its numerator, denominator, days, definition and source', () => {
  expect(hubProvenance(HUB, QUESTION, 'Source: log.csv.')).toEqual([
    '90 reached of 1,203 secondary schools in the North East.',
    'By day of the activity, from 1 September 2024 to 31 August 2025.',
    'Reached: at least one delivered engagement that meets pupils in 2024/25, of all schools in the register.',
    'Source: log.csv.',
  ])
})

test('of several years it says each, and that a school counts once in each', () => {
  const windows = [{ from: '2023-09-01', to: '2024-08-31' }, ...QUESTION.windows]
  const [counts, days] = hubProvenance(
    HUB,
    { ...QUESTION, windows, phases: ['primary', 'secondary', 'college'] },
    '',
  )
  expect(counts).toContain(
    'primary and secondary schools and colleges in the North East. A school counts once',
  )
  expect(days).toContain('to 31 August 2024; from 1 September 2024')
})
