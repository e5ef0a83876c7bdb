import { expect } from 'vitest'
import { topTypes } from '../../src/domain/engagement/activity_mix'
import { parseAcademicYear, windowOfYear } from '../../src/domain/time/academic_year'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import type { Engine } from '../../workers/warehouse/engine'
import { mix } from '../../workers/warehouse/questions/mix'
import type { KnownMixes } from '../strategy_answers'
import { partsOf } from './hub_answers'

type KnownTops = Readonly<
  Record<
    string,
    Readonly<
      Record<string, Readonly<Record<'top5_priority' | 'top5_rest', readonly (readonly [string, number])[]>>>
    >
  >
>

/** Every figure of every year and phase, asked as the tab asks. */
export async function expectMixes(
  open: OpenColumns,
  engine: Engine,
  known: KnownMixes & KnownTops,
): Promise<void> {
  for (const [year, mixes] of Object.entries(known))
    for (const [name, answer] of Object.entries(mixes)) {
      const start = parseAcademicYear(year)
      const found = await mix(partsOf(open, engine), {
        phase: name === 'secondary' ? 'secondary' : 'all',
        window: start === undefined ? { from: '2000-01-01', to: '2030-01-01' } : windowOfYear(start),
        within: null,
        by: 'hub',
        counted: 'all',
        listId: open.lists[0]!.list.listId,
      })
      const where = `${year} ${name}`
      expect(found.mix!.known, where).toEqual({ list: answer.known_priority, rest: answer.known_rest })
      expect(found.mix!.other, where).toEqual({ list: answer.other.priority, rest: answer.other.rest })
      expect(found.mix!.unknown, where).toEqual({ list: answer.unknown.priority, rest: answer.unknown.rest })
      expect(found.mix!.totalVariation, where).toBeCloseTo(answer.total_variation_distance, 12)
      for (const { type, list, rest, difference, interval } of found.mix!.types) {
        const of = answer.types[type]!
        expect([list, rest], `${where} ${type}`).toEqual([of.priority_n, of.rest_n])
        expect(difference, `${where} ${type}`).toBeCloseTo(of.difference, 12)
        expect(interval.low, `${where} ${type}`).toBeCloseTo(of.low_95, 12)
        expect(interval.high, `${where} ${type}`).toBeCloseTo(of.high_95, 12)
      }
      const tops = (side: 'list' | 'rest') =>
        topTypes(found.mix!, side).map((each) => [each.type, each[side]])
      expect(tops('list'), where).toEqual(answer.top5_priority)
      expect(tops('rest'), where).toEqual(answer.top5_rest)
    }
}
