import { formatCount } from '../format_number'
import benchmarks from '../../../data/facts/benchmarks.csv?raw'
import { factsIn } from '../../../data/facts_text'
import { BENCHMARK_REPORTS, isBenchmarkReport, type BenchmarkReport } from './benchmark_reports'

/** A published figure with what one must know to read it. Values are as printed: some are pairs or ranges. */
export interface Benchmark {
  readonly id: string
  readonly report: BenchmarkReport
  readonly locator: string
  readonly what: string
  readonly value: string
  readonly unit: string
  readonly base: string
  readonly period: string
  readonly area: string
  readonly note: string
}

const COLUMNS = [
  ...(['id', 'source_report', 'locator', 'what', 'value', 'unit', 'base', 'period', 'area', 'note'] as const),
] as const

/** Every shipped figure of the five reports, in their order. */
export const BENCHMARKS: readonly Benchmark[] = factsIn(benchmarks, COLUMNS).map(
  ({ source_report, ...benchmark }) => {
    if (!isBenchmarkReport(source_report)) throw new RangeError(`No report ${source_report}`)
    return { ...benchmark, what: benchmark.what.replace('>=', 'at least '), report: source_report }
  },
)

const PERCENT = /^%/

/** A whole number with its thousands marked; other words as they are. */
const grouped = (words: string): string => (/^\d{4,}$/.test(words) ? formatCount(Number(words)) : words)

/** "70%", "15,200,000 engagements", "12 / 30". */
export function benchmarkValue({ value, unit }: Pick<Benchmark, 'value' | 'unit'>): string {
  const number = unit === 'year' ? value : grouped(value)
  if (PERCENT.test(unit)) return `${number.replaceAll(/(\d)(?= \/|$)/g, '$1%')}${unit.slice(1)}`
  return unit === '' ? number : `${number} ${unit}`
}

/** "base 196 · 2013 · England"; "base not stated" where the report gives none. */
export const benchmarkBase = ({ base, period, area }: Benchmark): string =>
  [base === '' ? 'base not stated' : `base ${grouped(base)}`, period || 'year not stated', area]
    .filter((each) => each !== '')
    .join(' · ')

/** "SQW 2022, 2.5". */
export const benchmarkSource = ({ report, locator }: Benchmark): string =>
  `${BENCHMARK_REPORTS[report].name}, ${locator}`
