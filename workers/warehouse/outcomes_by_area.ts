import type { Outcomes, OutcomesAnswer, OutcomesQuestion } from '../../src/domain/outcomes/outcomes'
import { NO_AREA } from '../../src/domain/project/dataset'
import type { OpenColumns } from './arrays/open_columns'
import { OutcomeSum } from './arrays/outcomes'
import { schoolsInScope } from './arrays/school_scope'
import type { Engine } from './engine'
import { askMetric } from './metrics/ask_metric'

/** The feedback asked about, with every number as it is: hide_outcomes.ts hides those of few people before they leave. */
export function outcomesByArea(
  engine: Engine,
  open: OpenColumns,
  question: OutcomesQuestion,
): Omit<OutcomesAnswer, 'version'> {
  const { phase, within, by, window, asAt, types } = question
  const inScope = schoolsInScope(open.directory, open.groupings, { phase, within })
  const areas = open.groupings.find(({ key }) => key === by)?.areas ?? []
  const areaOf = by === null ? undefined : open.directory.groups[by]
  const whole = new OutcomeSum()
  const byArea = areas.map(() => new OutcomeSum())
  const noArea = new OutcomeSum()
  const sumsOf = (school: number): readonly OutcomeSum[] => {
    if (inScope[school] !== 1) return []
    const area = areaOf?.[school] ?? NO_AREA
    return areaOf ? [whole, byArea[area] ?? noArea] : [whole]
  }
  const parameters = [window.from, window.to, asAt, types === null ? null : types.join(';')] as const
  for (const { school_index, activities } of askMetric(engine, 'delivered_by_school', ...parameters))
    for (const sum of sumsOf(school_index)) sum.addDelivered(activities)
  for (const row of askMetric(engine, 'feedback_rows', ...parameters))
    for (const sum of sumsOf(row.school_index)) sum.add(row)
  const found = askMetric(engine, 'feedback_found')[0]
  return {
    question,
    loaded: found?.loaded ?? 0,
    withoutActivity: (found?.loaded ?? 0) - (found?.found ?? 0),
    atSettings: found?.at_settings ?? 0,
    waiting: found?.waiting ?? 0,
    whole: whole.outcomes(),
    areas: areas.flatMap((area, index): { area: string; outcomes: Outcomes }[] => {
      const sum = byArea[index]
      return sum && !sum.isEmpty ? [{ area, outcomes: sum.outcomes() }] : []
    }),
    noArea: noArea.isEmpty ? null : noArea.outcomes(),
  }
}
