import { planStates } from '../../domain/plan/plan_states'
import type { PlanAnswer } from '../../domain/plan/plan_question'
import { creditOf } from '../../domain/geography/boundaries'
import { NO_AREA } from '../../domain/project/dataset'
import type { OpenData } from '../../state/project.svelte'
import type { ViewState } from '../../state/view_state'
import { isRanked } from '../coverage/area_rows'
import { reachColour, reachSteps } from '../coverage/reach_ramp'
import { formatCount, formatRate } from '../format_number'
import { loadedSource } from '../loaded_source'
import { holdsBackSentence, planHeadline, proofSentence } from '../plan/plan_sentences'
import { boxOfArea, scopeName } from '../scope'
import { schoolsNoun } from '../school/schools_noun'
import type { SlideContent } from './slide_content'

/** Areas where the plan visits and of how many schools. */
interface PlannedArea {
  readonly name: string
  readonly schools: number
  readonly visited: number
}

/** A plan as a slide: its number alone, or the map of the schools that it visits, with what holds it back in words. */
export function planSlide(
  answer: PlanAnswer,
  viewState: ViewState,
  open: OpenData,
  term: string,
): SlideContent {
  const { question, found } = answer
  if (found.kind === 'infeasible')
    return { kind: 'none', why: 'The rules of this plan cannot all be kept: open Plan to see which.' }
  const place = scopeName(question.schools.within, viewState.everywhere, question.schools)
  const { objective } = question
  const kmPerPoint = objective.kind === 'priced' ? objective.metresPerPoint / 1000 : null
  const { bytes, counts } = planStates(answer, open.schools)
  const texts = {
    title: planHeadline(answer, found.plan),
    finding: holdsBackSentence(counts, answer.supply.employersStandIn),
    definition: `Plan of visits for ${term}. ${proofSentence(found.plan, kmPerPoint)}`,
    source: loadedSource(open.dataset, place, term),
  }
  const big = formatCount(found.plan.schoolsVisited)
  const grouping = open.dataset.groupings.find(({ key }) => key === viewState.by)
  const groupIndex = open.schools.groups[viewState.by]
  if (viewState.headline || !grouping || !groupIndex) return { kind: 'headline', texts, big }
  const areas = plannedAreas(answer, grouping.areas, groupIndex)
  const steps = reachSteps(null)
  const selected =
    viewState.within?.grouping === grouping.key ? grouping.areas.indexOf(viewState.within.area) : -1
  const box = viewState.within && boxOfArea(open.schools, open.dataset, viewState.within)
  return {
    kind: 'map',
    texts: { ...texts, definition: `${texts.definition} ${MARKS_OF_PLAN}` },
    big,
    scene: {
      directory: open.schools,
      grouping,
      groupIndex,
      outlines: open.outlines[grouping.key],
      credit: creditOf(open.dataset.boundaries, grouping.key),
      areaFill: areas.map(({ schools, visited }) =>
        schools === 0 ? null : reachColour(visited / schools, steps),
      ),
      schoolState: bytes,
      showSchools: true,
      selectedArea: selected >= 0 ? selected : null,
      fit: box ? { kind: 'box', box } : selected >= 0 ? { kind: 'area', area: selected } : { kind: 'all' },
      // Schools wear the marks of a plan; where volunteers live is for the officer’s own screen.
      supply: {
        kind: 'suppliers',
        lon: new Float64Array(0),
        lat: new Float64Array(0),
        mark: new Uint8Array(0),
        visits: [],
      },
    },
    key: {
      title: `Share of ${schoolsNoun(question.schools.phase)} in scope that the plan visits`,
      steps,
      targetPct: null,
      unit: 'per cent',
      columns: { counts: 'Schools visited', rate: 'Share' },
      statuses: [],
    },
    lines: areas
      .filter(({ schools }) => schools > 0)
      .toSorted(
        (a, b) =>
          (isRanked(grouping) ? a.visited / a.schools - b.visited / b.schools : 0) ||
          (a.name < b.name ? -1 : 1),
      )
      .map(({ name, schools, visited }) => ({
        area: name,
        rate: formatRate(visited / schools),
        counts: `${formatCount(visited)} of ${formatCount(schools)}`,
      })),
  }
}

/** What the marks of the map mean, wherever it leaves to. */
const MARKS_OF_PLAN =
  'On the map: filled, in the plan; hollow, in reach and not in it; diamond, nobody within reach.'

function plannedAreas(
  { schools, found }: PlanAnswer,
  names: readonly string[],
  groupIndex: Uint16Array,
): readonly PlannedArea[] {
  const visitedRows = new Set(found.kind === 'plan' ? found.plan.visits.map(({ school }) => school) : [])
  const all = new Uint32Array(names.length)
  const visited = new Uint32Array(names.length)
  schools.school.forEach((school, row) => {
    const area = groupIndex[school] ?? NO_AREA
    if (area >= names.length) return
    all[area]!++
    if (visitedRows.has(row)) visited[area]!++
  })
  return names.map((name, area) => ({ name, schools: all[area]!, visited: visited[area]! }))
}
