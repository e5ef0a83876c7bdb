import { expect, test } from 'vitest'
import type { CoverageQuestion } from '../../../src/domain/coverage/coverage'
import { monthNumber, windowOfYear } from '../../../src/domain/time/academic_year'
import { coverageQuestionOf } from '../../../src/findings/coverage/coverage_question'
import { nextCoverageQuestions } from '../../../src/findings/coverage/next_coverage_questions'
import { nextDrawnAreas } from '../../../src/findings/coverage/next_groupings'
import { HOME } from '../../../src/state/address/address_text'
import type { ViewState } from '../../../src/state/view_state'

const viewState: ViewState = { ...HOME, year: 2024, window: windowOfYear(2024), everywhere: 'England' }
const open = {
  dataset: {
    academicYears: [2022, 2023, 2024],
    groupings: [
      { key: 'region', label: 'Region', areas: ['East', 'West'] },
      { key: 'county', label: 'County', areas: ['North', 'South'] },
    ],
  },
  schools: { groups: { region: Uint16Array.of(0, 0, 1, 1), county: Uint16Array.of(0, 1, 0, 1) } },
} as unknown as Parameters<typeof nextCoverageQuestions>[1]
const log = { firstMonth: monthNumber('2022-09-01'), byMonth: new Uint32Array(36) }
const home = coverageQuestionOf(viewState)

/** What differs from the question on screen. */
const changesOf = (questions: readonly CoverageQuestion[]): string[] =>
  questions
    .map((question) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(question).filter(
            ([part, value]) => JSON.stringify(value) !== JSON.stringify(home[part as keyof CoverageQuestion]),
          ),
        ),
      ),
    )
    .filter((change) => change !== '{}')

test('each year, phase, month more or less at an end, other counting and grouping is asked next', () => {
  expect(changesOf(nextCoverageQuestions(viewState, open, log))).toEqual([
    '{"window":{"from":"2023-09-01","to":"2024-08-31"}}',
    '{"window":{"from":"2022-09-01","to":"2023-08-31"}}',
    '{"phase":"primary"}',
    '{"phase":"college"}',
    '{"phase":"special"}',
    '{"phase":"all"}',
    '{"window":{"from":"2024-09-01","to":"2025-07-31"}}',
    '{"window":{"from":"2024-08-01","to":"2025-08-31"}}',
    '{"window":{"from":"2024-10-01","to":"2025-08-31"}}',
    '{"counted":"direct"}',
    '{"by":"county"}',
  ])
})

test('inside an area, only what divides it is compared', () => {
  const within = { grouping: 'region', area: 'East' }
  const keys = (county: Uint16Array): string[] =>
    nextCoverageQuestions(
      { ...viewState, within },
      { ...open, schools: { groups: { ...open.schools.groups, county } } },
      log,
    ).map(({ by }) => by)
  expect(keys(Uint16Array.of(0, 1, 0, 1))).not.toContain('county')
  expect(keys(Uint16Array.of(0, 0, 1, 1))).toContain('county')
})

test('a window of one month at the end of the log is only made longer', () => {
  const august = { from: '2025-08-01', to: '2025-08-31' }
  const windows = nextCoverageQuestions({ ...viewState, window: august }, open, log).map(
    ({ window }) => window,
  )
  expect(windows).toContainEqual({ from: '2025-07-01', to: '2025-08-31' })
  expect(windows.filter(({ from, to }) => from > to || to > '2025-08-31')).toEqual([])
})

test('the map draws what can be compared next, but for groupings of more areas than it takes unseen', () => {
  const trusts = { key: 'trust', label: 'Trust', areas: Array.from({ length: 801 }, (_, area) => `T${area}`) }
  const county = Uint16Array.of(0, 1, 0, 1)
  const drawn = nextDrawnAreas(viewState, {
    dataset: { ...open.dataset, boundaries: [], groupings: [...open.dataset.groupings, trusts] },
    schools: { groups: { ...open.schools.groups, county, trust: Uint16Array.of(0, 1, 2, 3) } },
    outlines: {},
  } as unknown as Parameters<typeof nextDrawnAreas>[1])
  expect(drawn.map(({ grouping }) => grouping.key)).toEqual(['county'])
  expect(drawn[0]?.groupIndex).toBe(county)
})
