import { expect, test } from 'vitest'
import { ACTIVITY_TYPES } from '../../../src/domain/engagement/engagement'
import { HIDDEN_COUNT } from '../../../src/domain/people/small_numbers'
import type { ReportRow } from '../../../src/domain/report/report_rows'
import { BENCHMARK_REPORTS } from '../../../src/findings/benchmarks/benchmark_reports'
import {
  BENCHMARKS,
  benchmarkBase,
  benchmarkSource,
  benchmarkValue,
} from '../../../src/findings/benchmarks/benchmarks'
import { OWN_FIGURES, ownFigure } from '../../../src/findings/benchmarks/own_figures'
import {
  BARRIERS,
  benchmarksOf,
  evidenceLine,
  typeEvidence,
} from '../../../src/findings/benchmarks/type_evidence'
import { benchmarksCsv } from '../../../src/pages/report/benchmarks_csv'

const figure = (id: string) => benchmarksOf([id])[0]!
const VOLUNTEERS = { volunteersActive: 380, volunteersRegistered: 1000 }

test('every shipped figure is there, of the five reports, each with its base, year and source in words', () => {
  expect(BENCHMARKS).toHaveLength(184)
  expect(new Set(BENCHMARKS.map(({ report }) => report))).toEqual(new Set(Object.keys(BENCHMARK_REPORTS)))
  for (const benchmark of BENCHMARKS) {
    expect(benchmarkSource(benchmark), benchmark.id).toMatch(/ 20\d\d, ./)
    expect(benchmarkBase(benchmark), benchmark.id).toMatch(/^base .+ · ./)
    expect(benchmarkValue(benchmark), benchmark.id).not.toBe('')
  }
  for (const { bias } of Object.values(BENCHMARK_REPORTS)) expect(bias).not.toBe('')
})

test('figures are as printed, with their unit', () => {
  const words = ['N003', 'N001', 'N017', 'N319', 'N015b', 'N016', 'N121'].map((id) =>
    benchmarkValue(figure(id)),
  )
  expect(words).toEqual([
    '38%',
    '143,000 people',
    '4 score /5',
    '77.1% / 40%',
    '85% (of volunteer-hours target)',
    '2018 year',
    '111 placements',
  ])
  expect(benchmarkBase(figure('N206a'))).toBe('base n=129 (base~182) · 2013 · England')
  expect(benchmarkBase(figure('N003'))).toBe('base 143,000 · 2016-2021 · UK')
  expect(figure('N005').what).toBe('Priority Schools expected to have at least 1 engagement')
  expect(benchmarkBase(figure('N012S'))).toBe('base not stated · 2020-21 target · UK')
})

test('one’s own figure has its numerator and denominator, and says how it is unlike', () => {
  const row = { id: 'reach.secondary', value: { numerator: 1984, denominator: 3416 } } as unknown as ReportRow
  expect(ownFigure('N013S20', [row], VOLUNTEERS)).toEqual({
    value: '58.1%, 1,984 of 3,416',
    unlike: 'Theirs is of one programme and a whole year, yours of your log.',
  })
  expect(ownFigure('N003', [], VOLUNTEERS)?.value).toBe('38.0%, 380 of 1,000')
  expect(ownFigure('N313a', [row], VOLUNTEERS)).toBeNull()
  expect(ownFigure('N013S20', undefined, VOLUNTEERS)?.value).toBe('being worked out')
})

test('a figure that is not known or of few people is said to be so, never nought', () => {
  const of = (value: ReportRow['value']) => [{ id: 'enjoyment.all', value } as unknown as ReportRow]
  expect(ownFigure('N017', of({ numerator: 4_230_000, denominator: 1_000_000 }), VOLUNTEERS)?.value).toBe(
    '4.2',
  )
  expect(ownFigure('N017', of('hidden'), VOLUNTEERS)?.value).toBe('hidden')
  expect(ownFigure('N017', of(null), VOLUNTEERS)?.value).toBe('not known')
  expect(ownFigure('N017', [], VOLUNTEERS)?.value).toBe('not known')
  const few = { volunteersActive: HIDDEN_COUNT, volunteersRegistered: 9 }
  expect(ownFigure('N003', [], few)?.value).toBe('not known')
  expect(ownFigure('N003', [], { volunteersActive: 0, volunteersRegistered: 0 })?.value).toBe('not known')
})

test('whatever stands beside one’s own is a shipped figure', () => {
  expect(benchmarksOf(Object.keys(OWN_FIGURES))).toHaveLength(Object.keys(OWN_FIGURES).length)
})

test('each type of activity has what the reports say of it, every line with its source', () => {
  const types = typeEvidence()
  expect(types.map(({ type }) => type)).toEqual(
    Object.keys(ACTIVITY_TYPES).filter((type) => type !== 'OTHER' && type !== 'UNKNOWN'),
  )
  for (const line of types.flatMap(({ works, bars }) => [...works, ...bars].map(evidenceLine)))
    expect(line).toMatch(/: .+ \(base .+; .+ 20\d\d, .+\)$/)
  expect(benchmarksOf(BARRIERS).map(evidenceLine)[0]).toBe(
    'Teacher barrier: staff time: 73% (base 19/26 · 2025 · Oxfordshire; UKAEA with Connectr 2025, p7)',
  )
})

test('the file has every figure with its bias and one’s own', () => {
  const [heading, first] = benchmarksCsv([
    { benchmark: figure('N003'), own: ownFigure('N003', [], VOLUNTEERS) },
  ]).split('\r\n')
  expect(heading).toContain(
    'id,report,locator,figure,value,unit,base,period,area,note,bias,own_value,own_is_unlike',
  )
  expect(first).toContain('SQW 2022')
  expect(first).toContain('"38.0%, 380 of 1,000"')
})
