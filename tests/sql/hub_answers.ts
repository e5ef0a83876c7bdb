import { expect } from 'vitest'
import type { Reach } from '../../src/domain/coverage/coverage'
import { binomialLimits } from '../../src/domain/hubs/binomial_limits'
import { THREE_PHASES, type HubsAnswer, type HubsQuestion } from '../../src/domain/hubs/hubs'
import { placeOf } from '../../src/domain/hubs/funnel'
import { parseAcademicYear, windowOfYear } from '../../src/domain/time/academic_year'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import type { Engine } from '../../workers/warehouse/engine'
import type { Parts } from '../../workers/warehouse/parts'
import { hubs } from '../../workers/warehouse/questions/hubs'

type Limit = 'lower_95' | 'upper_95' | 'lower_998' | 'upper_998'
const OURS = {
  lower_95: 'lower95',
  upper_95: 'upper95',
  lower_998: 'lower998',
  upper_998: 'upper998',
} as const

type KnownHub = Readonly<
  Record<'n' | 'reached' | 'rate' | Limit | `widened_${Limit}`, number> &
    Record<'flag_95' | 'flag_998' | 'widened_flag_95' | 'widened_flag_998', string>
>

interface KnownFunnel {
  readonly centre: number
  readonly reached: number
  readonly schools: number
  readonly hubs_in_calculation: number
  readonly phi: number
  readonly widened: boolean
  readonly widening_factor: number
  readonly hubs: Readonly<Record<string, KnownHub>>
}

const FUNNELS = ['three_phases', 'secondary', 'priority', 'every_register_row'] as const
type FunnelName = (typeof FUNNELS)[number]

export interface KnownHubs {
  readonly golden_limits_p_0_54: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly schools_without_a_hub: Readonly<Record<string, number>>
  readonly years: Readonly<
    Record<
      string,
      Readonly<Record<FunnelName, KnownFunnel>> & {
        readonly standardised_three_phases: {
          readonly overall: number
          readonly hubs: Readonly<
            Record<string, { readonly n: number; readonly indirect_standardised: number }>
          >
        }
      }
    >
  >
}

/** What a question needs of the parts, of tables that a test opened. */
export const partsOf = (open: OpenColumns, engine: Engine): Parts =>
  ({
    tables: { columns: () => open, filledSql: () => Promise.resolve({ engine }) },
  }) as unknown as Parts

const ASKED: Readonly<Record<FunnelName, Pick<HubsQuestion, 'phases' | 'priorityOnly'>>> = {
  three_phases: { phases: THREE_PHASES, priorityOnly: false },
  secondary: { phases: ['secondary'], priorityOnly: false },
  priority: { phases: ['all'], priorityOnly: true },
  every_register_row: { phases: ['all'], priorityOnly: false },
}

const hubsQuestion = (open: OpenColumns, years: readonly string[], name: FunnelName): HubsQuestion => ({
  ...ASKED[name],
  windows: years.map((year) => windowOfYear(parseAcademicYear(year)!)),
  within: null,
  by: 'hub',
  counted: 'all',
  listId: open.lists[0]!.list.listId,
  today: '2026-11-29',
})

const sideOf = (flag: string, place: string): boolean =>
  flag === 'inside' ? !place.startsWith('above') && !place.startsWith('below') : place.startsWith(flag)

function expectFunnel(answer: HubsAnswer, known: KnownFunnel, name: string): void {
  const funnel = answer.funnel!
  expect({ schools: funnel.schools, reached: funnel.reached, hubs: funnel.hubs }, name).toEqual({
    schools: known.schools,
    reached: known.reached,
    hubs: known.hubs_in_calculation,
  })
  expect(funnel.centre, name).toBeCloseTo(known.centre, 14)
  expect(funnel.phi, name).toBeCloseTo(known.phi, 9)
  expect(funnel.factor, name).toBeCloseTo(known.widened ? known.widening_factor : 1, 10)
  expect(answer.hubs.map((hub) => hub.name)).toEqual(
    Object.keys(known.hubs).toSorted((a, b) => a.localeCompare(b, 'en-GB')),
  )
  for (const hub of answer.hubs) {
    const of = known.hubs[hub.name]!
    const point = hub.point!
    const where = `${name} ${hub.name}`
    expect([hub.schools, hub.reached, hub.notJudged], where).toEqual([of.n, of.reached, null])
    expect(point.rate, where).toBeCloseTo(of.rate, 14)
    for (const limit of Object.keys(OURS) as Limit[]) {
      expect(point.limits[OURS[limit]], `${where} ${limit}`).toBeCloseTo(of[limit], 11)
      expect(point.widened[OURS[limit]], `${where} widened ${limit}`).toBeCloseTo(of[`widened_${limit}`], 11)
    }
    const exact = placeOf(point.rate, point.limits)
    expect(sideOf(of.flag_95, exact), where).toBe(true)
    expect(sideOf(of.flag_998, exact.endsWith('998') ? exact : 'inside'), where).toBe(true)
    expect(sideOf(of.widened_flag_95, point.place), where).toBe(true)
    expect(sideOf(of.widened_flag_998, point.place.endsWith('998') ? point.place : 'inside'), where).toBe(
      true,
    )
  }
}

/** Every figure of every year and measure: limits, over-dispersion, flags, and rates with the mix of all. */
export async function expectHubs(open: OpenColumns, engine: Engine, known: KnownHubs): Promise<void> {
  for (const [size, limits] of Object.entries(known.golden_limits_p_0_54)) {
    const ours = binomialLimits(Number(size), 0.54)
    expect(
      [ours.lower998, ours.lower95, ours.upper95, ours.upper998].map((limit) => limit.toFixed(11)),
    ).toEqual(['0.001', '0.025', '0.975', '0.999'].map((chance) => limits[chance]!.toFixed(11)))
  }
  for (const [year, funnels] of Object.entries(known.years)) {
    for (const name of FUNNELS) {
      const answer = await hubs(partsOf(open, engine), hubsQuestion(open, [year], name))
      expectFunnel(answer, funnels[name], `${year} ${name}`)
      if (name !== 'three_phases') continue
      const standardised = funnels.standardised_three_phases
      expect(answer.funnel!.centre).toBeCloseTo(standardised.overall, 14)
      for (const hub of answer.hubs)
        expect(hub.standardised, `${year} ${hub.name}`).toBeCloseTo(
          standardised.hubs[hub.name]!.indirect_standardised,
          12,
        )
    }
  }
  const without = async (name: FunnelName) =>
    (await hubs(partsOf(open, engine), hubsQuestion(open, ['2024/25'], name))).noHub.schools
  const { secondary, priority } = known.schools_without_a_hub
  expect([await without('secondary'), await without('priority')]).toEqual([secondary, priority])
}

/** Three years pooled count a school once a year, in every hub and in all. */
export async function expectPooledYears(open: OpenColumns, engine: Engine, known: KnownHubs): Promise<void> {
  const years = ['2022/23', '2023/24', '2024/25']
  const pooled = await hubs(partsOf(open, engine), hubsQuestion(open, years, 'secondary'))
  for (const hub of pooled.hubs) {
    const sums = years.map((year) => known.years[year]!.secondary.hubs[hub.name]!)
    const sum = sums.reduce<Reach>(
      (total, each) => ({ schools: total.schools + each.n, reached: total.reached + each.reached }),
      { schools: 0, reached: 0 },
    )
    expect([hub.schools, hub.reached], hub.name).toEqual([sum.schools, sum.reached])
  }
}
