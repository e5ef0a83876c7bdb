import { sourceLine, SOURCES } from '../../../data/sources'

/** The five reports that benchmarks come from, by the code that data/facts/benchmarks.csv has them under. */
export const BENCHMARK_REPORTS = {
  '000': {
    name: 'STEM Learning, IMechE and IET 2018',
    bias: 'A survey of 230 STEM Ambassadors who chose to answer, workshops of employers, and other studies; employers who are keen are over-represented.',
  },
  '001': {
    name: 'SQW 2022',
    bias: 'Counts of the STEM Ambassadors programme, as its volunteers logged them: what nobody logged is missing. The pandemic lies in 2019–20 and 2020–21, and targets were lowered in September 2020.',
  },
  '002': {
    name: 'iCeGS 2013',
    bias: 'An online survey that 196 of 3,570 answered (5%), mostly heads of science: those who care answer. ±7 points at best, and over ten years old.',
  },
  '003': {
    name: 'UKAEA with Connectr 2025',
    bias: 'Oxfordshire alone, 26 educators, 35 employers, 13 outreach organisations and 138 young people who chose to answer: one answer moves a share of the 13 by 8 points.',
  },
  '004': {
    name: 'North East STEM network 2018',
    bias: 'Minutes of one meeting of 13 people: what was said, not what was measured.',
  },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly bias: string }>>

export type BenchmarkReport = keyof typeof BENCHMARK_REPORTS

export const isBenchmarkReport = (code: string): code is BenchmarkReport => code in BENCHMARK_REPORTS

/** The line beneath what is made of them. */
export const BENCHMARK_SOURCE_LINE = sourceLine(SOURCES.benchmarks)
