import { windowOfYear } from '../../domain/time/academic_year'
import type { CoverageAnswer } from '../../domain/coverage/coverage'
import type { PriorityList, Target } from '../../domain/project/dataset'
import type { GapsAnswer } from '../../domain/gaps/priority_gap'
import type { PupilsAnswer } from '../../domain/class_of_thirty/pupils'
import { hasWholeYear, yearsUpTo } from '../../domain/coverage/reach_over_years'
import type { YearOfReach } from '../../domain/coverage/reach_over_years'
import { targetFor } from '../../domain/coverage/targets'
import type { ViewState } from '../../state/view_state'
import { classPicture } from '../class_of_thirty/answer_class'
import { placeOfArea } from '../class_of_thirty/place_of_area'
import type { ClassPicture } from '../class_of_thirty/class_picture'
import { answerClass, classQuestionOf } from '../class_of_thirty/class_question'
import { hiddenReason } from '../class_of_thirty/few_pupils'
import { missingFiguresSentences } from '../class_of_thirty/missing_figures_sentences'
import { targetOf } from '../coverage/coverage_sentences'
import { gapsQuestionOf } from '../gaps/gaps_question'
import { priorityFinding } from '../gaps/priority_reach_sentences'
import type { PriorityFinding } from '../gaps/priority_reach_sentences'
import { narrowTo } from '../scope'
import type { SlideContent } from '../slides/slide_content'
import type { SlideSources } from '../slides/answer_slide'
import { coverageSlide } from '../slides/coverage_slide'

/** Everything a page for a funder says of one place, worked out from one address. */
export interface BriefFigures {
  /** Invented, so that nobody sends it for real. */
  readonly demo: boolean
  readonly viewState: ViewState
  readonly coverage: CoverageAnswer
  readonly target: Target | null
  /** The map of the place, or only its number where there is nothing to compare. */
  readonly map: Extract<SlideContent, { kind: 'map' | 'headline' }>
  readonly years: readonly YearOfReach[]
  readonly priority: {
    readonly list: PriorityList
    readonly gaps: GapsAnswer
    /** The list against its target and beside the rest; null where it has no school here. */
    readonly finding: PriorityFinding | null
  } | null
  readonly pupils: PupilsAnswer
  /** The class of 30 of the place where that is the chart. */
  readonly picture: ClassPicture | null
  /** Which requested job figures do not exist, in sentences; '' where all exist. */
  readonly missingFigures: string
  /** A class of 30 was requested, and a group of it has so few pupils that it is hidden. */
  readonly withheld: boolean
}

/** More schools than this hide the areas they stand in on a map as small as the page's. */
const MAX_POINTS = 800

/** The figures of an address; its map compares the areas inside the one it is of. */
export async function answerBrief(viewState: ViewState, sources: SlideSources): Promise<BriefFigures> {
  const { warehouse, open } = sources
  const scopedState = { ...viewState, ...narrowTo(viewState.within, viewState.by, open) }
  const { phase, window, within, by, counted } = scopedState
  const [coverage, years, priority, pupils, classOf30] = await Promise.all([
    warehouse.coverage({ phase, window, within, by, counted }),
    reachOfYears(scopedState, sources),
    priorityOf(scopedState, sources),
    warehouse.pupils({ phase, window, within }),
    scopedState.chart === 'class' ? pictureOf(scopedState, sources) : null,
  ])
  const points = coverage.reach.schools > MAX_POINTS ? 'none' : scopedState.points
  const map = coverageSlide(coverage, { ...scopedState, points, headline: false }, open)
  if (map.kind !== 'map' && map.kind !== 'headline') throw new Error('coverage cannot be shown')
  const picture = classOf30?.picture ?? null
  const withheld = picture !== null && hiddenReason(picture) !== ''
  return {
    demo: open.dataset.demo,
    viewState: scopedState,
    coverage,
    target: targetOf(coverage.question, open.dataset),
    map,
    years,
    priority,
    pupils,
    picture: withheld ? null : picture,
    missingFigures: classOf30?.unmet ?? '',
    withheld,
  }
}

const reachOfYears = (
  viewState: ViewState,
  { warehouse, open: { dataset } }: SlideSources,
): Promise<YearOfReach[]> =>
  Promise.all(
    yearsUpTo(dataset.academicYears, viewState.year).map(async (year) => {
      const { phase, within, by, counted } = viewState
      const { reach } = await warehouse.coverage({ phase, window: windowOfYear(year), within, by, counted })
      const targetPct = targetFor(dataset.targets, 'reach', phase, year, within?.area)?.value ?? null
      return { year, reach, targetPct, whole: hasWholeYear(year, dataset) }
    }),
  )

async function priorityOf(
  viewState: ViewState,
  { warehouse, open }: SlideSources,
): Promise<BriefFigures['priority']> {
  const list = open.dataset.lists.find(({ listId }) => listId === viewState.list)
  if (!list) return null
  const priorityState = {
    ...viewState,
    who: 'priority',
    statuses: [],
    fsm: null,
    booked: 'any',
    programme: null,
    sector: null,
    publicBodies: 'in',
  } as const
  const gaps = await warehouse.gaps(gapsQuestionOf(priorityState, list))
  const finding = gaps.priorityReach
    ? priorityFinding(gaps.priorityReach, gaps.question, open.dataset.targets)
    : null
  return { list, gaps, finding }
}

/** Jobs of the place the address names, or of the area of the page or the one around it that has figures, or of England. */
async function pictureOf(
  viewState: ViewState,
  { warehouse, open, today }: SlideSources,
): Promise<{ readonly picture: ClassPicture; readonly unmet: string } | null> {
  const catalogue = await warehouse.jobsCatalogue()
  const thisYear = Number(today.slice(0, 4))
  const place = viewState.place ?? placeOfArea(viewState, catalogue)?.areaCode ?? null
  const question = classQuestionOf({ ...viewState, place }, catalogue, thisYear, open.dataset)
  if (!question) return null
  const unmet = missingFiguresSentences({ ...viewState, place, beside: null }, question, undefined, catalogue)
  return { picture: classPicture(await answerClass(warehouse, question), thisYear), unmet }
}
