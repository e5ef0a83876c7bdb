import { readFileSync } from 'node:fs'
import { EVERY_EMPLOYER } from '../../src/domain/employers/employer_filter'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CoverageAnswer } from '../../src/domain/coverage/coverage'
import { reachRate } from '../../src/domain/coverage/coverage'
import { concentrationOf, firstAgainstLast, partsOf } from '../../src/domain/coverage/equity'
import type { Concentration } from '../../src/domain/coverage/equity'
import { concentrationIntervals } from '../../src/domain/coverage/equity_interval'
import { withinPhase } from '../../src/domain/coverage/priority_reach'
import { activityMix } from '../../src/domain/engagement/activity_mix'
import type { FileReport } from '../../src/domain/files/import_report'
import { schoolsAtTheTop } from '../../src/domain/need/need_score'
import { isReached, OUT_OF_SCOPE } from '../../src/domain/engagement/engagement'
import type { ActivityType } from '../../src/domain/engagement/engagement'
import { ruleBit } from '../../src/domain/engagement/sustained_rules'
import type { ReportingPhase } from '../../src/domain/school/phase'
import { visibleCount } from '../../src/domain/people/small_numbers'
import { parseAcademicYear, windowOfYear } from '../../src/domain/time/academic_year'
import { notComparedReason } from '../../src/findings/coverage/fairness_sentences'
import { priorityFinding } from '../../src/findings/gaps/priority_reach_sentences'
import { coverageOf } from '../../workers/warehouse/arrays/coverage'
import { fairnessOf, fsmRank } from '../../workers/warehouse/arrays/fsm_rank'
import type { FsmRank } from '../../workers/warehouse/arrays/fsm_rank'
import type { OpenColumns } from '../../workers/warehouse/arrays/open_columns'
import { requestCandidatesOf } from '../../workers/warehouse/arrays/request_candidates'
import { priorityGaps } from '../../workers/warehouse/arrays/priority_gaps'
import type { Engine } from '../../workers/warehouse/engine'
import { outcomesByArea } from '../../workers/warehouse/outcomes_by_area'
import { askMetric } from '../../workers/warehouse/metrics/ask_metric'
import { deriveSchoolAreas } from '../../workers/warehouse/schema'
import { hasKnownAnswers, knownAnswers, NO_KNOWN_ANSWERS } from '../known_answers'
import { hasRealFiles, NO_REAL_FILES, realFiles, realPath } from '../real_files'
import { MEASURES } from '../strategy_answers'
import type { KnownEquity, KnownHubYear, KnownMeasures, KnownMixes } from '../strategy_answers'
import { expectNeverOnlyWhereTrue } from './early_years'
import { expectOverlap, type KnownOverlap } from './overlap_answers'
import { expectDemand, type KnownDemand } from './demand_answers'
import { expectEncounters } from './encounter_answers'
import { expectEquity } from './equity_answers'
import { expectHubs, expectPooledYears, partsOf as partsOfTables, type KnownHubs } from './hub_answers'
import { expectIntensity } from './intensity_answers'
import { expectMixes } from './mix_answers'
import { load, openIntake, realFile, reportsOf } from './intake_in_node'
import { columnsOf } from './open_small_world'
import { expectOutcomes, expectReportOfOutcomes, type KnownOutcomes } from './outcome_answers'
import { expectMonth, expectMonthInOutputs, expectYearByHub, type KnownReports } from './report_answers'
import { expectRevealed, type KnownDifferences } from './revealed_answers'
import { expectReportOfRequests, expectRowsOfRequests, type KnownRequests } from './request_answers'
import { expectTransitions } from './status_answers'
import { expectSupply, urbanRural, type KnownSupply } from './supply_answers'

/** Two files of tens of thousands of rows, on a busy machine. */
const LOADING_MS = 300_000

const absent = [hasRealFiles ? '' : NO_REAL_FILES, hasKnownAnswers ? '' : NO_KNOWN_ANSWERS].filter(Boolean)

describe.skipIf(absent.length > 0)(`known answers for the real log ${absent.join(', ')}`, () => {
  let open: OpenColumns
  let fsmInFile: Float32Array
  let doubles: number
  let engine: Engine
  let reportOfRequests: FileReport | undefined
  let reportOfOutcomes: FileReport | undefined
  let rows: (sql: string) => readonly unknown[]

  beforeAll(async () => {
    const intake = await openIntake()
    const paths = realFiles()
    const reports = await reportsOf(
      load(intake, [
        { file: realFile(paths.schools), kind: 'schools' },
        { file: realFile(paths.engagements), kind: 'engagements' },
        {
          file: realFile(realPath('lists', 'levelling_up_premium_schools_2022_23.csv')),
          kind: 'priority_list',
          listName: 'Premium',
          validFrom: '2022-09-01',
        },
        { file: realFile(realPath('lists', 'targets.csv')), kind: 'targets' },
        { file: realFile(realPath('planning', 'requests_A.csv')), kind: 'requests' },
        { file: realFile(realPath('planning', 'volunteers_A.csv')), kind: 'volunteers' },
        { file: realFile(realPath('planning', 'outcomes_A.csv')), kind: 'outcomes' },
        urbanRural(),
        { file: realFile(realPath('lists', 'hubs.csv')), kind: 'hub_areas' },
      ]),
    )
    reportOfRequests = reports.find(({ kind }) => kind === 'requests')
    reportOfOutcomes = reports.find(({ kind }) => kind === 'outcomes')
    engine = intake.engine
    rows = intake.rows
    deriveSchoolAreas(engine)
    open = columnsOf(engine)
    doubles = intake.rows('FROM possible_doubles()').length
    // The known answers rank every school; the app ranks none of fewer than 10 pupils (domain/people/small_numbers.ts).
    const shares = rows('SELECT fsm_pct FROM schools ORDER BY school_index')
    fsmInFile = Float32Array.from(shares as { fsm_pct: number | null }[], ({ fsm_pct }) => fsm_pct ?? NaN)
  }, LOADING_MS)

  const authorityCodes = (): ReadonlyMap<string, string> =>
    new Map(
      rows('SELECT DISTINCT local_authority, local_authority_code FROM schools').map(
        (row) => Object.values(row as Record<string, string>) as [string, string],
      ),
    )

  const coverage = (phase: ReportingPhase, year: string): CoverageAnswer =>
    coverageOf(open, {
      phase,
      window: windowOfYear(parseAcademicYear(year)!),
      within: null,
      by: 'region',
      counted: 'all',
    })
  const rankByFile = (phase: ReportingPhase, year: string): FsmRank =>
    fsmRank(fsmInFile, coverage(phase, year).status)

  const expectMeasures = (found: Concentration | null, known: KnownMeasures): void => {
    for (const [measure, ours] of Object.entries(MEASURES))
      expect(found?.[ours], measure).toBeCloseTo(known[measure as keyof KnownMeasures], 9)
  }

  test.for(['2024-09-30', '2024-10-31', '2025-07-31'])('report of the month to %s', (monthEnd) => {
    expectMonth(open, monthEnd, knownAnswers<KnownReports>('g_kpi.json'))
  })

  test('outputs that give hidden numbers of volunteers away together are found before the second leaves', () => {
    expectRevealed(open, knownAnswers<KnownDifferences>('i_small_numbers.json'))
  })

  test.for(['2024-10-31', '2025-07-31'])(
    'report of the month to %s in the file and on the page',
    (monthEnd) => {
      expectMonthInOutputs(open, monthEnd, knownAnswers<KnownReports>('g_kpi.json'))
    },
  )

  test('reports of a year by hub, with every report in', () => {
    expectYearByHub(open, knownAnswers<KnownReports>('g_kpi.json'))
  })

  test('six of 25,578 schools share the highest need with the real list, and two of 3,416 secondaries', () => {
    const atTheTop = (phase: ReportingPhase) => {
      const { need } = priorityGaps(open, {
        phase,
        window: windowOfYear(2023),
        within: null,
        listId: open.lists[0]!.list.listId,
        priorityOnly: false,
        statuses: [],
        fsmAtLeast: null,
        nothingBooked: false,
        notVisitedFor: null,
        near: null,
        employers: EVERY_EMPLOYER,
      })
      return [schoolsAtTheTop(need), need.length]
    }
    expect(atTheTop('all')).toEqual([6, 25578])
    expect(atTheTop('secondary')).toEqual([2, 3416])
  })

  test.for([
    ['primary', '2023/24'],
    ['secondary', '2023/24'],
    ['primary', '2024/25'],
    ['secondary', '2024/25'],
  ] as const)('fairness of %s schools in %s', ([phase, year]) => {
    const known = knownAnswers<{ answers: Record<string, KnownEquity> }>('c_equity.json').answers[
      `${phase} ${year}`
    ]!
    const { status, reach } = coverage(phase, year)
    const { groups, fsmUnknown } = rankByFile(phase, year)
    const fairness = fairnessOf({ groups, fsmUnknown })
    expect(reach.schools).toBe(known.schools)
    expect({ ...fairness, distinct: groups.length }).toMatchObject({
      schools: known.with_fsm,
      reached: known.reached,
      fsmUnknown: known.fsm_missing,
      distinct: known.distinct_fsm_values,
    })
    expect(reach.reached - known.reached).toBe(known.fsm_missing_reached)
    const deciles = partsOf(groups, 10)!
    for (const [parts, knownParts] of [
      [deciles, known.deciles],
      [fairness.fifths!, known.quintiles],
    ] as const)
      expect(parts).toEqual(knownParts.map(({ schools, reached }) => ({ schools, reached })))
    const ofDeciles = firstAgainstLast(deciles)
    const ofFifths = firstAgainstLast(fairness.fifths!)
    expect(ofDeciles.ratio).toBeCloseTo(known.ratio_decile_1_to_10, 12)
    expect(ofDeciles.difference).toBeCloseTo(known.difference_decile_1_minus_10, 12)
    expect(ofFifths.ratio).toBeCloseTo(known.ratio_quintile_1_to_5, 12)
    expect(ofFifths.difference).toBeCloseTo(known.difference_quintile_1_minus_5, 12)
    expectMeasures(fairness.concentration, known.school_level)
    expectMeasures(concentrationOf(deciles), known.grouped_by_decile)
    expectMeasures(concentrationOf(fairness.fifths!), known.grouped_by_quintile)
    const intervals = concentrationIntervals(groups)!
    for (const [measure, ours] of Object.entries(MEASURES)) {
      const knownInterval = known.interval_95[measure as keyof KnownMeasures]
      const tolerance = knownInterval.tolerance_of_each_end_at_1000_resamples
      expect(Math.abs(intervals[ours].low - knownInterval.low), `${measure} low`).toBeLessThan(tolerance)
      expect(Math.abs(intervals[ours].high - knownInterval.high), `${measure} high`).toBeLessThan(tolerance)
    }
    const hidden = status.filter(
      (byte, school) => byte !== OUT_OF_SCOPE && open.directory.fsmHidden[school] === 1,
    )
    expect(coverage(phase, year).fairness).toMatchObject({
      schools: known.with_fsm - hidden.length,
      reached: known.reached - hidden.filter(isReached).length,
      fsmUnknown: known.fsm_missing + hidden.length,
    })
  })

  test('fifths and index of every phase and year', () => {
    const { fifths_by_fsm } = knownAnswers<{
      fifths_by_fsm: Record<
        string,
        { fifths: [number, number][]; C: number; wagstaff: number; erreygers: number }
      >
    }>('j_already_shown.json')
    for (const [name, known] of Object.entries(fifths_by_fsm)) {
      const [phase, year] = name.split(' ') as [ReportingPhase, string]
      const { fifths, concentration } = fairnessOf(rankByFile(phase, year))
      const knownFifths = known.fifths.map(([schools, reached]) => ({ schools, reached }))
      expect(fifths, name).toEqual(phase === 'college' ? null : knownFifths)
      expect(concentration?.index, name).toBeCloseTo(known.C, 9)
      expect(concentration?.wagstaff, name).toBeCloseTo(known.wagstaff, 9)
      expect(concentration?.erreygers, name).toBeCloseTo(known.erreygers, 9)
    }
  })

  test('hubs: exact limits, over-dispersion, flags and rates with the mix of all, of six years', async () => {
    await expectHubs(open, engine, knownAnswers<KnownHubs>('b_hubs.json'))
  })

  test('hubs: three years pooled count a school once a year', async () => {
    await expectPooledYears(open, engine, knownAnswers<KnownHubs>('b_hubs.json'))
  })

  test('fairness: tenths with the values that they span, and every measure, as the tab asks', () => {
    const { answers } = knownAnswers<{ answers: Parameters<typeof expectEquity>[2] }>('c_equity.json')
    expectEquity(open, fsmInFile, answers)
  })

  test('activity mix: every year and phase, with the five most frequent of each side, as the tab asks', async () => {
    await expectMixes(open, engine, knownAnswers<Parameters<typeof expectMixes>[2]>('d_mix.json'))
  })

  const priorityReach = (year: string, phase: ReportingPhase = 'secondary') => {
    const { question, priorityReach: reach } = priorityGaps(open, {
      phase,
      window: windowOfYear(parseAcademicYear(year)!),
      within: null,
      listId: open.lists[0]!.list.listId,
      priorityOnly: true,
      statuses: [],
      fsmAtLeast: null,
      nothingBooked: false,
      notVisitedFor: null,
      near: null,
      employers: EVERY_EMPLOYER,
    })
    return { question, reach: reach! }
  }

  test('reach of the priority list and of the rest, by phase and year', () => {
    const { years } = knownAnswers<{ years: Record<string, KnownHubYear> }>('b_hubs.json')
    for (const [year, { national, priority_v_rest }] of Object.entries(years)) {
      const { reach } = priorityReach(year)
      const all = withinPhase(reach, 'all')
      expect(all.list, year).toEqual({
        schools: national.priority.schools,
        reached: national.priority.reached,
      })
      expect(reachRate(all.list)).toBeCloseTo(priority_v_rest.priority_rate, 12)
      expect(reachRate(all.rest)).toBeCloseTo(priority_v_rest.rest_rate_every_register_row, 12)
      for (const phase of ['primary', 'secondary', 'college'] as const) {
        const known = priority_v_rest.by_phase[phase]!
        expect(withinPhase(reach, phase), `${phase} ${year}`).toEqual({
          list: { schools: known.priority_schools, reached: known.priority_reached },
          rest: { schools: known.rest_schools, reached: known.rest_reached },
        })
      }
    }
  })

  test('priority reach is said against the 95 % target, beside the mix of phases and within a phase', () => {
    const { question, reach } = priorityReach('2024/25')
    expect(priorityFinding(reach, question, open.targets)).toMatchObject({
      againstTarget:
        'Priority reach 33.8% in 2024/25 (872 of 2,582 schools on the list), target 95%: 1,581 more would meet it.',
      rag: 'R',
      comparisons: [
        'Within secondary: list 51.1% (786 of 1,538), rest 63.8% (1,198 of 1,878).',
        'Over every phase: list 33.8% (872 of 2,582), rest 17.4% (4,007 of 22,996).',
      ],
    })
  })

  test.for([
    ['2023/24', 'secondary', 'secondary'],
    ['2023/24', 'all', 'every_register_row'],
    ['2024/25', 'secondary', 'secondary'],
    ['2024/25', 'all', 'every_register_row'],
  ] as const)('the mix of activities of the list and of the rest in %s, %s', ([year, phase, name]) => {
    const known = knownAnswers<KnownMixes>('d_mix.json')[year]![name]!
    const { from, to } = windowOfYear(parseAcademicYear(year)!)
    const rows = askMetric(engine, 'activity_mix', open.lists[0]!.list.listId, phase, from, to)
    const mix = activityMix(
      rows.map(({ activity_type, list_count, rest_count }) => ({
        type: activity_type as ActivityType,
        list: list_count,
        rest: rest_count,
      })),
    )!
    expect(mix.known).toEqual({ list: known.known_priority, rest: known.known_rest })
    expect(mix.other).toEqual({ list: known.other.priority, rest: known.other.rest })
    expect(mix.unknown).toEqual({ list: known.unknown.priority, rest: known.unknown.rest })
    expect(mix.totalVariation).toBeCloseTo(known.total_variation_distance, 9)
    expect(mix.types.map(({ type }) => type).toSorted()).toEqual(Object.keys(known.types).toSorted())
    for (const { type, list, rest, difference, interval } of mix.types) {
      const answer = known.types[type]!
      expect([list, rest], type).toEqual([answer.priority_n, answer.rest_n])
      expect(difference, type).toBeCloseTo(answer.difference, 9)
      expect(interval.low, type).toBeCloseTo(answer.low_95, 9)
      expect(interval.high, type).toBeCloseTo(answer.high_95, 9)
    }
  })

  test('4,055 requests: every line is accounted for, with statuses, types, modes and numbers', () => {
    const path = realPath('planning', 'requests_A.expected.json')
    const known = JSON.parse(readFileSync(path, 'utf8')) as KnownRequests
    expectReportOfRequests(reportOfRequests, known)
    expectRowsOfRequests(rows, known)
  })

  test('demand: unfilled rates, waits and times to fill of every area, phase, discipline, month and year', () => {
    const path = realPath('planning', 'requests_A.expected.json')
    expectDemand(open, engine, JSON.parse(readFileSync(path, 'utf8')) as KnownDemand)
  })

  test('who could meet each of 20 requests that wait, and who is left out for want of a DBS or a discipline', () => {
    const path = realPath('planning', 'requests_A.expected.json')
    const known = JSON.parse(readFileSync(path, 'utf8')) as KnownRequests
    expect(known.candidates_for_waiting_requests).toHaveLength(20)
    for (const each of known.candidates_for_waiting_requests) {
      const question = {
        requestId: each.request,
        radiusKm: each.radius_km,
        today: '2025-07-31',
        decisions: [],
      }
      const answer = requestCandidatesOf(open, question)
      expect(
        {
          dbsOn: answer.dbsOn,
          candidates: answer.candidates.length,
          ends: answer.dbsEndsBefore,
          notKnown: answer.dbsNotKnown,
          apart: answer.disciplineNotKnown.length,
        },
        each.request,
      ).toEqual({
        dbsOn: each.last_day_needed,
        candidates: each.candidates,
        ends: visibleCount(each.left_out_dbs_ends_before, 5),
        notKnown: visibleCount(each.left_out_dbs_not_known, 5),
        apart: each.apart_discipline_not_known,
      })
      const nearest = answer.candidates.toSorted((a, b) => a.metres - b.metres).slice(0, 5)
      if (each.nearest_5.length > 0) {
        expect(nearest.map(({ id }) => id)).toEqual(each.nearest_5.map(([id]) => id))
        nearest.forEach(({ metres }, at) => expect(metres / 1000).toBeCloseTo(each.nearest_5[at]![1], 2))
      }
    }
  })

  test('7,230 rows of feedback: every line is accounted for, with every figure of the whole, the hubs and the authorities', () => {
    const path = realPath('planning', 'outcomes_A.expected.json')
    const known = JSON.parse(readFileSync(path, 'utf8')) as KnownOutcomes
    expectReportOfOutcomes(reportOfOutcomes, known)
    const asking = (by: string) =>
      outcomesByArea(engine, open, {
        phase: 'all',
        window: { from: '1990-01-01', to: '2100-12-31' },
        within: null,
        types: null,
        asAt: null,
        by,
      })
    const codes = authorityCodes()
    expectOutcomes(asking('hub'), asking('local_authority'), codes, known)
  })

  test('supply: volunteers in reach, access, cold spots and Gi* of every secondary school, with the sum checks', () => {
    const path = realPath('planning', 'supply_A.expected.json')
    expectSupply(open, JSON.parse(readFileSync(path, 'utf8')) as KnownSupply, authorityCodes())
  })

  test('overlap: reports of one visit, duplication, weeks and full half-terms', async () => {
    await expectOverlap(
      partsOfTables(open, engine),
      open.directory,
      knownAnswers<KnownOverlap>('h_overlap.json'),
    )
  })

  test('the filter of direct activities reaches the schools that direct types reach, in every year and phase', () => {
    const { by_year_direct_types_only } = knownAnswers<{
      by_year_direct_types_only: Record<
        string,
        Record<'primary' | 'secondary' | 'college', { readonly reached: number }>
      >
    }>('a_status.json')
    const activities = [{ field: 'direct', values: ['direct'] }] as const
    for (const [year, known] of Object.entries(by_year_direct_types_only))
      for (const phase of ['primary', 'secondary', 'college'] as const) {
        const window = windowOfYear(parseAcademicYear(year) ?? 0)
        const { reach } = coverageOf(open, {
          ...{ phase, window, within: null, by: 'region', counted: 'all', activities },
        })
        expect(reach.reached, `${year} ${phase}`).toBe(known[phase].reached)
      }
  })

  test('encounters by year group in 2024/25, the benchmark and the four-encounter measure', () => {
    expectEncounters(engine, open)
  })

  test('sessions, hours, depth and contacts a pupil, by phase and year and of the priority list', () => {
    const pupils = rows('SELECT pupils FROM schools ORDER BY school_index') as { pupils: number | null }[]
    expectIntensity(
      open,
      Int32Array.from(pupils, (row) => row.pupils ?? -1),
    )
  })

  test('how schools moved between statuses, from every year to the next', () => {
    expectTransitions(open)
  })

  test('what makes schools sustained, in every year', () => {
    const { sustained_reason_by_year } = knownAnswers<{
      sustained_reason_by_year: Record<
        string,
        {
          readonly provider_rule_only: number
          readonly three_of_four_years_only: number
          readonly both: number
        }
      >
    }>('a_status.json')
    const [provider, years] = [ruleBit('provider'), ruleBit('years')]
    for (const [year, known] of Object.entries(sustained_reason_by_year)) {
      const phases = (['primary', 'secondary', 'college'] as const).map((phase) => coverage(phase, year))
      const found = [provider, years, provider | years].map((mask) =>
        phases.reduce((sum, { sustainedBy }) => sum + sustainedBy[mask]!, 0),
      )
      expect(found, year).toEqual([known.provider_rule_only, known.three_of_four_years_only, known.both])
    }
  })

  test.for([2020, 2021, 2022])(
    'of the year %i a school is never in the log only where no visit is',
    (year) => {
      expectNeverOnlyWhereTrue(open, year)
    },
  )

  test('the words “none in loaded history” stand for never in the years whose history is short', () => {
    const { show_as_none_in_loaded_history } = knownAnswers<{
      show_as_none_in_loaded_history: Record<string, boolean>
    }>('a_status.json')
    for (const [year, known] of Object.entries(show_as_none_in_loaded_history))
      expect(coverage('secondary', year).history.isShort, year).toBe(known)
  })

  test('visits that two named providers logged are possible doubles', () => {
    const known = knownAnswers<{
      possible_double_reports_all_years: { readonly counts: Record<string, number> }
    }>('h_overlap.json').possible_double_reports_all_years.counts
    expect(doubles).toBe(known['and headcount within 10 %']! - known['and one provider blank']!)
  })

  test('says of colleges that they have too few different values to compare', () => {
    expect(notComparedReason(fairnessOf(rankByFile('college', '2024/25')))).toBe(
      'Too few different values to compare: 68 of the 71 schools with % FSM have the same, 0%.',
    )
    expect(notComparedReason(coverage('college', '2024/25').fairness)).toMatch(
      /^Too few different values to compare: /,
    )
  })
})
