import { reachSteps } from '../coverage/reach_ramp'
import { formatCount, formatRate } from '../format_number'
import { creditOf } from '../../domain/geography/boundaries'
import { formatWindow } from '../../domain/time/academic_year'
import { reachRate } from '../../domain/coverage/coverage'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import type { CoverageMeasuresAnswer } from '../../domain/coverage/coverage_measures'
import { schoolsNoun } from '../school/schools_noun'
import type { Fit } from '../../map/camera'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { areaFillOf } from '../coverage/area_fill'
import { areaRows, FEW_SCHOOLS_MARK } from '../coverage/area_rows'
import { coverageFinding, coverageTitle, reachedDefinition, targetOf } from '../coverage/coverage_sentences'
import { statusKey } from '../engagement/status_key'
import { drawnAreasOf } from '../coverage/drawn_areas'
import { needsMeasures } from '../coverage/measures_question'
import { loadedSource } from '../loaded_source'
import { boxOfArea, scopeName } from '../scope'
import { withMeasure } from './measure_slide'
import type { SlideContent } from './slide_content'

/** A coverage view as a slide: its number alone, or its map with the areas that need most; of the view's measure where `measures` has it. */
export function coverageSlide(
  answer: CoverageAnswer,
  viewState: ViewState,
  open: OpenData,
  measures: CoverageMeasuresAnswer | null = null,
): SlideContent {
  const content = reachSlide(answer, viewState, open)
  const { measure } = viewState
  if (!answer.known || !measures || !needsMeasures(viewState)) return content
  const place = scopeName(answer.question.within, viewState.everywhere, answer.question)
  const targetPct = targetOf(answer.question, open.dataset)?.value ?? null
  const areas = drawnAreasOf(open, measures.question)
  return withMeasure(content, { measure, answer: measures, areas, place, targetPct })
}

function reachSlide(answer: CoverageAnswer, viewState: ViewState, open: OpenData): SlideContent {
  const { known, question } = answer
  const target = targetOf(question, open.dataset)
  const place = scopeName(question.within, viewState.everywhere, question)
  const texts = {
    title: coverageTitle(answer, place),
    finding: known ? coverageFinding(answer, target) : '',
    definition: [reachedDefinition(question), target ? `Target: ${target.source}.` : ''].join(' ').trim(),
    source: loadedSource(open.dataset, place, formatWindow(question.window)),
  }
  const big = known ? formatRate(reachRate(answer.reach)) : ''
  const grouping = open.dataset.groupings.find(({ key }) => key === question.by)
  if (viewState.headline || !known || !grouping) return { kind: 'headline', texts, big }
  const targetPct = target?.value ?? null
  const showSchools = viewState.points === 'status' || viewState.mapForm === 'points'
  const steps = reachSteps(targetPct)
  const selected =
    viewState.mapForm !== 'hexagons' && viewState.within?.grouping === grouping.key
      ? grouping.areas.indexOf(viewState.within.area)
      : -1
  return {
    kind: 'map',
    texts,
    big,
    scene: {
      directory: open.schools,
      grouping,
      groupIndex: open.schools.groups[grouping.key] ?? new Uint16Array(0),
      outlines: open.outlines[grouping.key],
      credit: creditOf(open.dataset.boundaries, grouping.key),
      areaFill: areaFillOf(answer, grouping, steps),
      schoolState: answer.status,
      showSchools,
      selectedArea: selected >= 0 ? selected : null,
      fit: fitOf(viewState, open, selected),
    },
    key: {
      title: `Share of ${schoolsNoun(question.phase)} reached`,
      unit: 'per cent',
      steps,
      targetPct,
      columns: { counts: 'Schools reached', rate: 'Reach' },
      statuses: showSchools ? statusKey(answer.history) : [],
    },
    lines: areaRows(answer, grouping, targetPct, 'lowest')
      .filter(({ rate }) => rate !== null)
      .map(({ area, rate, reach, few }) => ({
        area,
        rate: formatRate(rate),
        counts: `${formatCount(reach.reached)} of ${formatCount(reach.schools)}${few ? ` · ${FEW_SCHOOLS_MARK}` : ''}`,
      })),
  }
}

function fitOf(viewState: ViewState, open: OpenData, selected: number): Fit {
  if (selected >= 0) return { kind: 'area', area: selected }
  const box = viewState.within && boxOfArea(open.schools, open.dataset, viewState.within)
  return box ? { kind: 'box', box } : { kind: 'all' }
}
