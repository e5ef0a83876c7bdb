import { reachRate, type Reach } from '../../domain/coverage/coverage'
import { firstAgainstLast } from '../../domain/coverage/equity'
import type { ConcentrationIntervals } from '../../domain/coverage/fairness'
import type { EquityAnswer } from '../../domain/coverage/fairness_ranking'
import { csvFile } from '../../domain/files/csv'
import { formatWindow } from '../../domain/time/academic_year'
import { equityMeasures, partName } from '../../findings/equity/equity_sentences'

const HEADINGS = [
  'measure',
  'phase',
  'academic_year',
  'group',
  'schools',
  'reached',
  'value',
  'lower',
  'upper',
]

type Row = readonly (string | number | null)[]

/** Fairness (CSV): each part of the ranking, what is said of all of them with its interval, and reach on other lines. */
export function fairnessCsv(answer: EquityAnswer, intervals: ConcentrationIntervals | null): string {
  const { question, label, parts, ranked, withoutValue, concentration, split, splitLabel } = answer
  const row = (measure: string, group: string, reach: Reach, rest: Row): Row => [
    measure,
    question.phase,
    formatWindow(question.window),
    group,
    reach.schools,
    reach.reached,
    ...rest,
  ]
  const rate = (measure: string, group: string, reach: Reach) =>
    row(measure, group, reach, [reachRate(reach), null, null])
  const ends = parts && firstAgainstLast(parts)
  return csvFile(HEADINGS, [
    ...(parts ?? []).map((part, at) => rate(`reach by ${label}`, partName(at, answer), part)),
    rate(`reach by ${label}`, 'no value', withoutValue),
    ...(ends
      ? [
          row('ratio of the first part to the last', label, ranked, [
            Number.isFinite(ends.ratio) ? ends.ratio : null,
            null,
            null,
          ]),
          row('difference of the first part and the last', label, ranked, [ends.difference, null, null]),
        ]
      : []),
    ...(concentration ? equityMeasures(concentration, intervals) : []).map(({ name, exact, interval }) =>
      row(name, label, ranked, [exact, interval?.low ?? null, interval?.high ?? null]),
    ),
    ...split.map(({ name, reach }) => rate(`reach by ${splitLabel}`, name, reach)),
  ])
}
