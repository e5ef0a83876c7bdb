import { csvFile } from '../../domain/files/csv'
import { BENCHMARK_REPORTS } from '../../findings/benchmarks/benchmark_reports'
import type { Benchmark } from '../../findings/benchmarks/benchmarks'
import type { OwnFigure } from '../../findings/benchmarks/own_figures'

const HEADINGS = [
  ...['id', 'report', 'locator', 'figure', 'value', 'unit', 'base', 'period', 'area', 'note', 'bias'],
  ...['own_value', 'own_is_unlike'],
]

/** Benchmarks (CSV): published figures as printed, each with one's own where there is one. */
export const benchmarksCsv = (
  rows: readonly { readonly benchmark: Benchmark; readonly own: OwnFigure | null }[],
): string =>
  csvFile(
    HEADINGS,
    rows.map(({ benchmark, own }) => [
      benchmark.id,
      BENCHMARK_REPORTS[benchmark.report].name,
      benchmark.locator,
      benchmark.what,
      benchmark.value,
      benchmark.unit,
      benchmark.base,
      benchmark.period,
      benchmark.area,
      benchmark.note,
      BENCHMARK_REPORTS[benchmark.report].bias,
      own?.value ?? null,
      own?.unlike ?? null,
    ]),
  )
