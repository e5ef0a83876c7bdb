import type { CoverageMeasuresAnswer } from '../coverage/coverage_measures'
import { isNarrowed } from '../engagement/activity_filter'
import { columnOfPhase, PHASES_OF_FIGURES } from '../report/report'
import type { LeftTable } from './left_table'
import { HIDDEN_COUNT } from './small_numbers'

/**
 * The table of young people in the measures of Coverage: of each area compared that has schools, and of them all. None
 * where activities or schools are narrowed by a filter, for the ledger knows no such tables; the file then guards itself alone.
 */
export function tablesOfMeasures({
  question,
  all,
  areas,
}: Pick<CoverageMeasuresAnswer, 'question' | 'all' | 'areas'>): readonly LeftTable[] {
  const { phase, window, counted, by, within, columnFilter, fsmBands } = question
  if (isNarrowed(question) || columnFilter || fsmBands) return []
  const column = columnOfPhase(phase)
  const displayed = [...areas.keys()].filter((at) => within === null || areas[at]!.reach.schools > 0)
  const whole = areas.length + 1
  const hidden = [
    ...displayed.filter((at) => areas[at]!.young.mid === HIDDEN_COUNT),
    ...(all.young.mid === HIDDEN_COUNT ? [whole] : []),
  ]
  return [
    {
      people: 'youngPeople',
      grouping: by,
      within,
      window,
      asAt: null,
      counted,
      list: null,
      rows: [...displayed, whole],
      columns: [column],
      hiddenCells: hidden.map((row) => row * PHASES_OF_FIGURES + column),
    },
  ]
}
