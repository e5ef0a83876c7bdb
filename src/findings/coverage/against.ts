import type { Against } from '../../domain/coverage/against'
import { windowInYear } from '../../domain/coverage/against'
import { COVERAGE_MEASURES } from '../../domain/coverage/coverage_measures'
import { REPORTING_PHASE_LABELS, REPORTING_PHASES } from '../../domain/school/phase'
import { academicYearLabel, academicYearOf, formatWindow } from '../../domain/time/academic_year'
import type { ViewState } from '../../state/view_state'
import type { ChoiceGroup } from '../../ui/choice'
import { MEASURE_LABELS } from './measure_words'

/** The view of the second map. */
export function viewStateAgainst(viewState: ViewState, against: Against): ViewState {
  switch (against.kind) {
    case 'year':
      return { ...viewState, year: against.year, window: windowInYear(viewState.window, against.year) }
    case 'phase':
      return { ...viewState, phase: against.phase }
    case 'measure':
      return { ...viewState, measure: against.measure }
  }
}

/** What a map is called beside the one that differs from it: "2024/25", "Primary", "Hours delivered". */
export function titleAgainst({ window, phase, measure }: ViewState, { kind }: Against): string {
  if (kind === 'year') return formatWindow(window)
  return kind === 'phase' ? REPORTING_PHASE_LABELS[phase] : MEASURE_LABELS[measure]
}

/** What the view can be compared with: all but what it has. */
export const choicesAgainst = (
  { window, phase, measure }: ViewState,
  years: readonly number[],
): readonly ChoiceGroup[] => [
  {
    label: 'Another year',
    options: years
      .filter((year) => year !== academicYearOf(window.from))
      .toReversed()
      .map((year) => ({ value: `year:${academicYearLabel(year)}`, label: academicYearLabel(year) })),
  },
  {
    label: 'Another phase',
    options: REPORTING_PHASES.filter((each) => each !== phase).map((each) => ({
      value: `phase:${each}`,
      label: REPORTING_PHASE_LABELS[each],
    })),
  },
  {
    label: 'Another measure',
    options: COVERAGE_MEASURES.filter((each) => each !== measure).map((each) => ({
      value: `measure:${each}`,
      label: MEASURE_LABELS[each],
    })),
  },
]
