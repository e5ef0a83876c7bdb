import { dequal } from 'dequal'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CoverageAnswer, CoverageQuestion } from '../../src/domain/coverage/coverage'
import { ENGAGEMENT_STATUSES } from '../../src/domain/engagement/engagement'
import type { GapsQuestion } from '../../src/domain/gaps/priority_gap'
import type { Dataset, SchoolDirectory } from '../../src/domain/project/dataset'
import { schoolsAtTheTop } from '../../src/domain/need/need_score'
import { NEED_PRESETS, PRESET_WEIGHTS } from '../../src/domain/need/need_weights'
import { REPORTING_PHASES } from '../../src/domain/school/phase'
import type { ReportingPhase } from '../../src/domain/school/phase'
import { academicYearLabel, windowOfYear } from '../../src/domain/time/academic_year'
import { areaRows, noAreaName } from '../../src/findings/coverage/area_rows'
import { coverageFinding, coverageTitle, targetOf } from '../../src/findings/coverage/coverage_sentences'
import { displayedStatuses } from '../../src/findings/coverage/displayed_statuses'
import { nameRanks, schoolsInOrder } from '../../src/findings/coverage/school_rows'
import { formatCount, formatRate } from '../../src/findings/format_number'
import { csvRows } from '../csv_rows'
import { newWarehouse } from './own_world'
import { UNFILTERED } from './unfiltered'

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024] as const
const GROUPINGS = ['region', 'hub', 'local_authority', 'lsip'] as const

const warehouse = newWarehouse(() => new Promise(() => undefined))
let dataset: Dataset
let schools: SchoolDirectory
let ranks: Uint32Array

beforeAll(async () => {
  dataset = await warehouse.openDemo()
  schools = warehouse.schools()
  ranks = nameRanks(schools)
})

const questionOf = (phase: ReportingPhase, year: number, by: string): CoverageQuestion => ({
  phase,
  window: windowOfYear(year),
  within: null,
  by,
  counted: 'all',
})
const answers = new Map<string, CoverageAnswer>()
/** The answer to a question, which is asked once. */
function answerOf(phase: ReportingPhase, year: number, by: string): CoverageAnswer {
  const key = `${phase} ${year} ${by}`
  const answer = answers.get(key) ?? warehouse.coverage(questionOf(phase, year, by))
  answers.set(key, answer)
  return answer
}
const listOf = (phase: ReportingPhase, year: number): GapsQuestion => ({
  phase,
  window: windowOfYear(year),
  ...UNFILTERED,
})
const winterOf = (year: number) => ({ from: `${year}-11-01`, to: `${year + 1}-04-30` })
const sum = (counts: Iterable<number>): number => Array.from(counts).reduce((total, each) => total + each, 0)
const tally = (bytes: Iterable<number>): number[] => {
  const counts = ENGAGEMENT_STATUSES.map(() => 0)
  for (const byte of bytes) counts[byte]!++
  return counts
}

/** Headline, statuses and list of an answer. */
function expectWholeAgrees(answer: CoverageAnswer): void {
  const { reach, byStatus, question } = answer
  const target = targetOf(question, dataset)
  expect(coverageFinding(answer, target).startsWith(countsOf(reach))).toBe(reach.schools > 0)
  if (reach.schools > 0)
    expect(
      coverageTitle(answer, 'England').startsWith(`${formatRate(reach.reached / reach.schools)} of `),
    ).toBe(true)
  expect(sum(byStatus)).toBe(reach.schools)
  expect(sum(byStatus.slice(3))).toBe(reach.reached)
  expect(sum(displayedStatuses(answer).map((each) => each.schools))).toBe(reach.schools)
  const listed = schoolsInOrder(answer, ranks, 'gap')
  expect(listed).toHaveLength(reach.schools)
  expect(tally(Array.from(listed, (school) => answer.status[school]!))).toEqual(Array.from(byStatus))
}

const countsOf = ({ reached, schools: of }: { reached: number; schools: number }): string =>
  `${formatCount(reached)} of ${formatCount(of)} schools.`

/** The ranking, and the CSV file line by line, of this year and of the year before. */
function expectRankingAndCsvAgree(answer: CoverageAnswer, before: CoverageAnswer | undefined): void {
  const { reach, lastYear, question, noArea } = answer
  const grouping = dataset.groupings.find(({ key }) => key === question.by)!
  const rows = areaRows(answer, grouping, null, 'name')
  expect(sum(rows.map((row) => row.reach.schools)) + noArea).toBe(reach.schools)
  expect(lastYear.reach).toEqual(before ? before.reach : null)
  expect(lastYear.gap).toBe(before ? null : 'log_begins')
  const [whole, ...lines] = csvRows(warehouse.coverageCsv(question))
  const none = noArea > 0 ? lines.pop() : undefined
  expect([whole?.['schools'], whole?.['schools_reached']]).toEqual([reach.schools, reach.reached].map(String))
  expect(none?.['area_name']).toBe(noArea > 0 ? noAreaName(grouping, null) : undefined)
  expect(Number(none?.['schools'] ?? 0)).toBe(noArea)
  expect(
    sum(lines.map((line) => Number(line['schools_reached']))) + Number(none?.['schools_reached'] ?? 0),
  ).toBe(reach.reached)
  const yearBefore = (counts: number | undefined) => (counts === undefined ? 'not known' : String(counts))
  expect(whole?.['schools_reached_year_before']).toBe(yearBefore(before?.reach.reached))
  expect(
    lines.map((line) => [
      line['area_name'],
      line['schools'],
      line['schools_reached'],
      line['schools_reached_year_before'],
    ]),
  ).toEqual(
    rows.map((row) => [
      row.area,
      String(row.reach.schools),
      String(row.reach.reached),
      yearBefore(before?.areaReached[row.index]),
    ]),
  )
  for (const line of [whole!, ...lines]) {
    const [now, then] = [Number(line['reach_pct']), Number(line['reach_pct_year_before'])]
    if (before && line['schools'] !== '0')
      expect(Math.abs(Number(line['change_points']) - (now - then))).toBeLessThan(0.11)
    else expect(line['change_points']).toBe(line['schools'] === '0' ? '' : 'not known')
    expect(line['year_before_note'] === '').toBe(before !== undefined)
  }
}

/** Every school of the scope in a file, in the area it is ranked in, with the status that is counted. */
function expectSchoolsCsvAgrees(answer: CoverageAnswer): void {
  const { question, reach, areaSchools, areaReached, noArea } = answer
  const grouping = dataset.groupings.find(({ key }) => key === question.by)!
  const rows = csvRows(warehouse.coverageSchoolsCsv(question))
  expect(rows).toHaveLength(reach.schools)
  const wrong: string[] = []
  const count = new Map<string, [schools: number, reached: number]>()
  for (const row of rows) {
    const counts = count.get(row['area_name']!) ?? [0, 0]
    counts[0]++
    if (row['reached'] === 'yes') counts[1]++
    count.set(row['area_name']!, counts)
    if ((row['reached'] === 'yes') === (row['engagements_in_window'] === '0')) wrong.push(row['name']!)
  }
  expect(wrong).toEqual([])
  expect(count.get(noAreaName(grouping, null))?.[0] ?? 0).toBe(noArea)
  expect(grouping.areas.map((area) => count.get(area) ?? [0, 0])).toEqual(
    grouping.areas.map((_, at) => [areaSchools[at], areaReached[at]]),
  )
}

describe.each(YEARS)('of %i', (year) => {
  test.each(REPORTING_PHASES)('%s: headline, ranking, statuses, list and files agree', (phase) => {
    const list = warehouse.gaps(listOf(phase, year))
    GROUPINGS.forEach((by, at) => {
      const answer = answerOf(phase, year, by)
      const before = year > YEARS[0] ? answerOf(phase, year - 1, by) : undefined
      expectWholeAgrees(answer)
      expectRankingAndCsvAgree(answer, before)
      expect(list.population, 'schools of the list').toBe(answer.reach.schools)
      expect(list.notReached, 'not reached in the list').toBe(answer.reach.schools - answer.reach.reached)
      expect(tally(list.status), 'statuses of the list').toEqual(Array.from(answer.byStatus))
      if (at === (year + REPORTING_PHASES.indexOf(phase)) % GROUPINGS.length) expectSchoolsCsvAgrees(answer)
    })
  })
})

test('schools without a position, a lookup or a visit are in the file as in the count, and months run to the window’s end', () => {
  const rows = csvRows(warehouse.coverageSchoolsCsv(questionOf('secondary', 2023, 'hub')))
  const never = rows.filter((row) => row['last_reached'] === '')
  expect(never.length).toBeGreaterThan(0)
  expect(new Set(never.map((row) => row['months_since']))).toEqual(new Set(['']))
  const last = rows.find((row) => row['last_reached']!.startsWith('2024-05'))!
  expect(['2', '3']).toContain(last['months_since'])
  expect(last).toMatchObject({
    phase: expect.stringMatching(/Secondary|All-through/) as string,
    compared_by: 'Hub',
    window: academicYearLabel(2023),
    counted: 'all activities',
    reached: 'yes',
  })
  const listed = rows.filter((row) => row['on_lists'] !== '').length
  expect(listed).toBeGreaterThan(0)
  expect(rows[0]!['reached']).toBe('no')
  expect(rows.at(-1)!['status']).toBe('Sustained')
})

test('a walk through a hundred years, windows, phases and areas gives what each gives where it is asked first', async () => {
  const other = newWarehouse(() => new Promise(() => undefined))
  await other.openDemo()
  const regions = dataset.groupings.find(({ key }) => key === 'region')!.areas
  const questions = fc.sample(
    fc.record({
      phase: fc.constantFrom(...REPORTING_PHASES),
      window: fc.constantFrom(...YEARS.flatMap((year) => [windowOfYear(year), winterOf(year)])),
      within: fc.option(fc.constantFrom(...regions).map((area) => ({ grouping: 'region', area }))),
      by: fc.constantFrom(...GROUPINGS),
      counted: fc.constantFrom('all', 'direct'),
    }),
    { numRuns: 100, seed: 17 },
  )
  const answersOf = (of: typeof warehouse, walk: typeof questions) =>
    walk.map((question) => ({ ...of.coverage(question), tookMs: 0 }))
  const backwards = answersOf(other, questions.toReversed()).toReversed()
  const forwards = answersOf(warehouse, questions)
  expect(questions.filter((_, at) => !dequal(forwards[at], backwards[at]))).toEqual([])
})

test('few schools of the demo share the highest need, under every preset', () => {
  const [list] = dataset.lists
  const atTheTop = NEED_PRESETS.map((preset) => {
    const question = { ...listOf('all', 2024), listId: list!.listId, need: PRESET_WEIGHTS[preset] }
    return schoolsAtTheTop(warehouse.gaps(question).need)
  })
  expect(atTheTop).toEqual([1, 1, 1, 1])
})
