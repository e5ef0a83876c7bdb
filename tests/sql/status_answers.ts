import { expect } from 'vitest'
import { schoolsMoving, type StatusFlow } from '../../src/domain/coverage/status_flow'
import { ENGAGEMENT_STATUSES, type EngagementStatus } from '../../src/domain/engagement/engagement'
import { academicYearLabel } from '../../src/domain/time/academic_year'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { statusFlowOf } from '../../workers/warehouse/arrays/status_flow'
import { knownAnswers } from '../known_answers'

type KnownMoves = Readonly<Record<EngagementStatus, Readonly<Record<EngagementStatus, number>>>>

const PHASES_ADDED = ['primary', 'secondary', 'college'] as const

/** Transitions of every school between each two years that follow each other, by phase and of the three together. */
export function expectTransitions(open: OpenColumns): void {
  const { transitions } = knownAnswers<{
    transitions: Readonly<Record<string, Readonly<Record<string, KnownMoves>>>>
  }>('a_status.json')
  const found = Object.fromEntries(
    PHASES_ADDED.map((phase) => [phase, statusFlowOf(open, { phase, within: null, counted: 'all' }).flows]),
  )
  expect(found['primary']).toHaveLength(Object.keys(transitions).length)
  const movesOf = (flows: readonly StatusFlow[]): KnownMoves =>
    Object.fromEntries(
      ENGAGEMENT_STATUSES.map((from) => [
        from,
        Object.fromEntries(
          ENGAGEMENT_STATUSES.map((to) => [
            to,
            flows.reduce((sum, flow) => sum + schoolsMoving(flow, from, to), 0),
          ]),
        ),
      ]),
    ) as unknown as KnownMoves
  found['primary']!.forEach(({ from, to }, at) => {
    const name = `${academicYearLabel(from)} -> ${academicYearLabel(to)}`
    for (const phase of PHASES_ADDED)
      expect(movesOf([found[phase]![at]!]), `${phase} ${name}`).toEqual(transitions[name]![phase])
    const all = PHASES_ADDED.map((phase) => found[phase]![at]!)
    expect(movesOf(all), name).toEqual(transitions[name]!['three_phases'])
  })
}
