import { formatWindow } from '../../../src/domain/time/academic_year'
import { moreSchoolsNeeded, reachRate } from '../../../src/domain/coverage/coverage'
import type { CoverageAnswer, Reach } from '../../../src/domain/coverage/coverage'
import { csvFile, NOT_KNOWN } from '../../../src/domain/files/csv'
import type { Dataset } from '../../../src/domain/project/dataset'
import { columnFilterWords } from '../../../src/findings/column_filter_sentences'
import { targetOf } from '../../../src/findings/coverage/coverage_sentences'

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
]

/**
 * "Coverage (CSV)": the whole scope first, then each area of the grouping, as the screen shows them. Which schools were
 * reached is not known while no log is open. Where one programme alone counts, a last column names it.
 */
export function coverageAsCsv(answer: CoverageAnswer, dataset: Dataset): string {
  const { known, question } = answer
  const { phase, window, within, by, programme } = question
  const target = targetOf(question, dataset)?.targetPct ?? null
  const line = (code: string, name: string, reach: Reach) => {
    const rate = reachRate(reach)
    return [
      code,
      name,
      phase,
      formatWindow(window),
      reach.schools,
      known ? reach.reached : NOT_KNOWN,
      rate === null ? 'no schools' : known ? Math.round(rate * 1000) / 10 : NOT_KNOWN,
      target,
      target === null || rate === null || !known ? null : moreSchoolsNeeded(reach, target),
      ...(programme == null ? [] : [programme]),
    ]
  }
  const grouping = dataset.groupings.find(({ key }) => key === by)
  const areas = (grouping?.areas ?? []).flatMap((area, index) => {
    const reach = { schools: answer.areaSchools[index]!, reached: answer.areaReached[index]! }
    return reach.schools === 0 && within !== null ? [] : [line(grouping?.codes[index] ?? '', area, reach)]
  })
  const whole = line(
    '',
    `${within?.area ?? 'All schools in the register'}${columnFilterWords(question.columnFilter)}`,
    answer.reach,
  )
  const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0)
  const outside = {
    schools: answer.noArea,
    reached: answer.reach.reached - sum(answer.areaReached),
  }
  const inNone =
    answer.noArea > 0 && grouping
      ? [line('', `In no ${grouping.label.toLowerCase()}${within ? ` inside ${within.area}` : ''}`, outside)]
      : []
  return csvFile(programme == null ? HEADINGS : [...HEADINGS, 'programme'], [whole, ...areas, ...inNone])
}
