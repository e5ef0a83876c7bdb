import { visibleOutcomes } from '../../src/domain/outcomes/hide_outcomes'
import type { OutcomesAnswer } from '../../src/domain/outcomes/outcomes'
import type { ReportQuestion } from '../../src/domain/report/report'
import { reportWindow } from '../../src/domain/report/report_period'
import type { OpenColumns } from './arrays/open_columns'
import type { Engine } from './engine'
import { outcomesByArea } from './outcomes_by_area'

/** The feedback of a report by phase, of as many people as may be seen; none where no outcomes file is open. */
export function outcomesOfReport(
  engine: Engine,
  open: OpenColumns,
  { month, asAt, grouping, outcomePhases }: ReportQuestion,
  threshold: number,
): readonly OutcomesAnswer[] {
  if (open.outcomes === 0) return []
  return outcomePhases.map((phase) =>
    visibleOutcomes(
      {
        ...outcomesByArea(engine, open, {
          phase,
          window: reportWindow(month),
          within: null,
          types: null,
          asAt,
          by: grouping,
        }),
        version: open.directory.version,
      },
      threshold,
    ),
  )
}
