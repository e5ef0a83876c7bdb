import { messageOf } from '../../domain/words/message_of'
import type { JobsCatalogueEntry } from '../../domain/jobs/jobs'
import { readAddress } from '../../state/address/address_text'
import type { AddressState } from '../../state/address/view_parts'
import type { OpenData } from '../../state/project.svelte'
import { resolveViewState } from '../../state/view_state'
import type { ViewState } from '../../state/view_state'
import type { Answering } from '../../warehouse/warehouse'
import { classPicture } from '../class_of_thirty/answer_class'
import { answerClass, comparisonQuestionOf, classQuestionOf } from '../class_of_thirty/class_question'
import { hiddenReason } from '../class_of_thirty/few_pupils'
import { classSizingOf } from '../class_of_thirty/find_schools'
import {
  missingOpeningsSentence,
  missingFiguresSentences,
} from '../class_of_thirty/missing_figures_sentences'
import { answerOneChild, cohortOf, oneChildQuestionOf, shortageOf } from '../class_of_thirty/one_child'
import { coverageQuestionOf } from '../coverage/coverage_question'
import { measuresQuestionOf, needsMeasures } from '../coverage/measures_question'
import { gapsQuestionOf } from '../gaps/gaps_question'
import { planQuestionOf, termOfPlan } from '../plan/plan_question_of'
import type { LeftTable } from '../../domain/people/left_table'
import { tablesOfMeasure } from '../../domain/people/tables_of_measures'
import { termLabel } from '../plan/term_choices'
import type { SlideContent } from './slide_content'
import { classSlide } from './class_slide'
import { oneChildSlide } from './one_child_slides'
import { coverageSlide } from './coverage_slide'
import { gapsSlide } from './gaps_slide'
import { planSlide } from './plan_slide'

/** What slides are answered from. */
export interface SlideSources {
  readonly warehouse: Answering<
    'coverage' | 'coverageMeasures' | 'gaps' | 'plan' | 'jobs' | 'jobsCatalogue' | 'pupils' | 'yearGroup'
  >
  readonly open: OpenData
  /** Day the slides are of, ISO. */
  readonly today: string
}

export interface SlideAnswer {
  readonly content: SlideContent
  /** What the slide asks for and cannot have: one sentence each. */
  readonly notices: readonly string[]
  /** Its tables of people. */
  readonly tables: readonly LeftTable[]
}

/** One slide's figures. Never rejects: a slide that cannot be worked out says why, and the others stand. */
export async function answerSlide(query: string, sources: SlideSources): Promise<SlideAnswer> {
  const { state, notices } = readAddress(query)
  const resolved = resolveViewState(state, sources.open, sources.today)
  try {
    const {
      content,
      unmet: missingFigures = '',
      tables = [],
    } = await contentOf(state, resolved.viewState, sources)
    const all = [...notices, ...resolved.notices, missingFigures].filter((notice) => notice !== '')
    return { content, notices: all, tables }
  } catch (error) {
    const why = messageOf(error)
    return {
      content: { kind: 'none', why: `This slide could not be worked out: ${why}` },
      notices,
      tables: [],
    }
  }
}

/** `unmet` says what the job figures do not have; '' or nothing where all is there. */
interface WorkedSlide {
  readonly content: SlideContent
  readonly unmet?: string
  readonly tables?: readonly LeftTable[]
}

async function contentOf(
  state: AddressState,
  viewState: ViewState,
  sources: SlideSources,
): Promise<WorkedSlide> {
  switch (state.view) {
    case 'coverage':
      return coverageContent(viewState, sources)
    case 'gaps':
      return { content: await gapsContent(viewState, sources) }
    case 'plan':
      return { content: await planContent(viewState, sources) }
    case 'class-of-30':
      return state.oneChild ? oneChildContent(viewState, sources) : classContent(viewState, sources)
    case 'brief':
    case 'report':
    case 'data':
    case 'school':
    case 'providers':
    case 'lists':
    case 'match-requests':
    case 'calendar':
    case 'events':
    case 'story':
      return { content: { kind: 'none', why: 'This view is not one that can be presented.' } }
  }
}

async function coverageContent(
  viewState: ViewState,
  { warehouse, open }: SlideSources,
): Promise<WorkedSlide> {
  const question = coverageQuestionOf(viewState)
  const [answer, measures] = await Promise.all([
    warehouse.coverage(question),
    needsMeasures(viewState) ? warehouse.coverageMeasures(measuresQuestionOf(viewState, open)) : null,
  ])
  return {
    content: coverageSlide(answer, viewState, open, measures),
    tables: measures ? tablesOfMeasure(measures, viewState.measure) : [],
  }
}

async function gapsContent(viewState: ViewState, { warehouse, open }: SlideSources): Promise<SlideContent> {
  const list = open.dataset.lists.find(({ listId }) => listId === viewState.list)
  return gapsSlide(await warehouse.gaps(gapsQuestionOf(viewState, list)), viewState, open, list)
}

async function planContent(
  viewState: ViewState,
  { warehouse, open, today }: SlideSources,
): Promise<SlideContent> {
  const list = open.dataset.lists.find(({ listId }) => listId === viewState.list)
  const question = planQuestionOf(viewState, list, open.dataset.groupings, today)
  return planSlide(await warehouse.plan(question), viewState, open, termLabel(termOfPlan(viewState, today)))
}

async function oneChildContent(
  viewState: ViewState,
  { warehouse, open }: SlideSources,
): Promise<WorkedSlide> {
  const catalogue = await warehouse.jobsCatalogue()
  const question = oneChildQuestionOf(viewState, catalogue)
  const answer = question && (await answerOneChild(warehouse, question))
  const content = oneChildSlide(
    cohortOf(viewState.cohort, answer, open.dataset),
    shortageOf(viewState, answer),
  )
  return { content, unmet: missingOpeningsSentence(viewState, question, catalogue) }
}

async function classContent(
  viewState: ViewState,
  { warehouse, open, today }: SlideSources,
): Promise<WorkedSlide> {
  const catalogue: readonly JobsCatalogueEntry[] = await warehouse.jobsCatalogue()
  const thisYear = Number(today.slice(0, 4))
  const question = classQuestionOf(viewState, catalogue, thisYear, open.dataset)
  if (!question) return { content: { kind: 'none', why: 'There are no published figures for this picture.' } }
  const besideQuestion = comparisonQuestionOf(question, viewState.beside, catalogue)
  const [answer, beside] = await Promise.all([
    answerClass(warehouse, question),
    besideQuestion && answerClass(warehouse, besideQuestion),
  ])
  const picture = classPicture(answer, thisYear, classSizingOf(open.schools, viewState), beside)
  const why = hiddenReason(picture)
  return {
    content: why === '' ? classSlide(picture, viewState) : { kind: 'none', why },
    unmet: missingFiguresSentences(viewState, question, besideQuestion, catalogue),
  }
}
