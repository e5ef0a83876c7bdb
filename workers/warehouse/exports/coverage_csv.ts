import { formatWindow } from '../../../src/domain/time/academic_year'
import { moreSchoolsNeeded, reachRate } from '../../../src/domain/coverage/coverage'
import type { CoverageAnswer, Reach } from '../../../src/domain/coverage/coverage'
import { changeInPoints } from '../../../src/domain/coverage/last_year'
import { csvFile, NOT_KNOWN } from '../../../src/domain/files/csv'
import type { Dataset } from '../../../src/domain/project/dataset'
import { schoolFilterWords } from '../../../src/findings/column_filter_sentences'
import { targetOf } from '../../../src/findings/coverage/coverage_sentences'
import { narrowingColumns } from './narrowing_columns'
import { noAreaName } from '../../../src/findings/coverage/area_rows'
import { lastYearGapSentence } from '../../../src/findings/coverage/last_year_sentences'

const HEADINGS = [
  'area_code',
  'area_name',
  'phase',
  'academic_year',
  'schools',
  'schools_reached',
  'reach_pct',
  'target_pct',
  'more_schools_needed',
  'year_before',
  'schools_year_before',
  'schools_reached_year_before',
  'reach_pct_year_before',
  'change_points',
  'year_before_note',
]

const toTenth = (value: number): number => Math.round(value * 10) / 10 + 0

/**
 * "Coverage (CSV)": the whole scope first, then each area of the grouping, as the screen shows them. Which schools were
 * reached is not known while no log is open; the year before stands beside each where the log covers it. Where
 * some engagements alone count, a last column names their programme and what they are.
 */
export function coverageAsCsv(answer: CoverageAnswer, dataset: Dataset): string {
  const { known, question, lastYear } = answer
  const { phase, window, within, by } = question
  const narrowing = narrowingColumns(question)
  const target = targetOf(question, dataset)?.value ?? null
  const pct = (reach: Reach) => {
    const rate = reachRate(reach)
    return rate === null ? 'no schools' : toTenth(rate * 100)
  }
  const note = lastYearGapSentence(lastYear, dataset, window)
  const yearBefore = (before: Reach | null, now: Reach) => {
    const change = before && lastYear.gap === null ? changeInPoints(before, now) : null
    return [
      lastYear.window && formatWindow(lastYear.window),
      ...(before ? [before.schools, before.reached, pct(before)] : [null, NOT_KNOWN, NOT_KNOWN]),
      change === null ? (now.schools === 0 ? null : NOT_KNOWN) : toTenth(change),
      note === '' ? null : note,
    ]
  }
  const line = (code: string, name: string, reach: Reach, reachedBefore: number | undefined) => {
    const rate = reachRate(reach)
    const before =
      lastYear.reach && reachedBefore !== undefined
        ? { schools: reach.schools, reached: reachedBefore }
        : null
    return [
      code,
      name,
      phase,
      formatWindow(window),
      reach.schools,
      known ? reach.reached : NOT_KNOWN,
      known || rate === null ? pct(reach) : NOT_KNOWN,
      target,
      target === null || rate === null || !known ? null : moreSchoolsNeeded(reach, target),
      ...yearBefore(before, reach),
      ...narrowing.map(({ cell }) => cell),
    ]
  }
  const grouping = dataset.groupings.find(({ key }) => key === by)
  const areas = (grouping?.areas ?? []).flatMap((area, index) => {
    const reach = { schools: answer.areaSchools[index]!, reached: answer.areaReached[index]! }
    return reach.schools === 0 && within !== null
      ? []
      : [line(grouping?.codes[index] ?? '', area, reach, lastYear.areaReached[index])]
  })
  const whole = line(
    '',
    `${within?.area ?? 'All schools in the register'}${schoolFilterWords(question)}`,
    answer.reach,
    lastYear.reach?.reached,
  )
  const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0)
  const outside = {
    schools: answer.noArea,
    reached: answer.reach.reached - sum(answer.areaReached),
  }
  const outsideBefore = lastYear.reach ? lastYear.reach.reached - sum(lastYear.areaReached) : undefined
  const inNone =
    answer.noArea > 0 && grouping ? [line('', noAreaName(grouping, within), outside, outsideBefore)] : []
  return csvFile([...HEADINGS, ...narrowing.map(({ heading }) => heading)], [whole, ...areas, ...inNone])
}
