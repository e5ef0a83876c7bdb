import { expect } from 'vitest'
import { BY_FSM } from '../../src/domain/coverage/fairness_ranking'
import type { ReportingPhase } from '../../src/domain/school/phase'
import { parseAcademicYear, windowOfYear } from '../../src/domain/time/academic_year'
import { equityOf } from '../../workers/warehouse/arrays/equity'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { MEASURES, type KnownEquity, type KnownMeasures } from '../strategy_answers'

type KnownPart = {
  readonly schools: number
  readonly reached: number
  readonly fsm_from: number
  readonly fsm_to: number
}

/** Tenths with the values that they span, and the measures, asked as the tab asks; `fsmPct` is of every school. */
export function expectEquity(
  open: OpenColumns,
  fsmPct: Float32Array,
  answers: Readonly<
    Record<string, Omit<KnownEquity, 'deciles'> & { readonly deciles: readonly KnownPart[] }>
  >,
): void {
  for (const [name, known] of Object.entries(answers)) {
    const [phase, year] = name.split(' ') as [ReportingPhase, string]
    const found = equityOf(
      { ...open, directory: { ...open.directory, fsmPct } },
      {
        phase,
        window: windowOfYear(parseAcademicYear(year)!),
        within: null,
        by: 'region',
        counted: 'all',
        ranking: BY_FSM,
        splitBy: 'list',
        listId: open.lists[0]!.list.listId,
      },
    )
    expect(found.ranked, name).toEqual({ schools: known.with_fsm, reached: known.reached })
    expect(found.withoutValue, name).toEqual({
      schools: known.fsm_missing,
      reached: known.fsm_missing_reached,
    })
    expect(
      found.parts!.map(({ schools, reached, from, to }) => [
        schools,
        reached,
        from.toFixed(1),
        to.toFixed(1),
      ]),
      name,
    ).toEqual(
      known.deciles.map((part) => [
        part.schools,
        part.reached,
        part.fsm_from.toFixed(1),
        part.fsm_to.toFixed(1),
      ]),
    )
    for (const [measure, ours] of Object.entries(MEASURES))
      expect(found.concentration![ours], `${name} ${measure}`).toBeCloseTo(
        known.school_level[measure as keyof KnownMeasures],
        9,
      )
    expect(
      found.split.reduce((sum, { reach }) => sum + reach.schools, 0),
      name,
    ).toBe(known.schools)
  }
}
