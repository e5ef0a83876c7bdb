import type { JobsCatalogueEntry } from '../../domain/jobs/jobs'
import { readAddress } from '../../state/address/address_text'
import type { AddressState } from '../../state/address/view_parts'
import type { Open } from '../../state/project.svelte'
import { resolveViewState } from '../../state/view_state'
import type { ViewState } from '../../state/view_state'
import type { Answering } from '../../warehouse/warehouse'
import { classPicture } from '../class_of_thirty/answer_class'
import { answerClass, besideQuestionOf, classQuestionOf } from '../class_of_thirty/class_question'
import { whyNotShown } from '../class_of_thirty/few_pupils'
import { drawnAs } from '../class_of_thirty/schools_named'
import { unmetOpenings, unmetWords } from '../class_of_thirty/unmet_words'
import { answerOneChild, cohortAsked, oneChildQuestionOf, shortageAsked } from '../class_of_thirty/one_child'
import { gapsQuestionOf } from '../gaps/gaps_question'
import type { SlideContent } from './slide_content'
import { classSlide, oneChildSlide } from './class_slide'
import { coverageSlide } from './coverage_slide'
import { gapsSlide } from './gaps_slide'

/** What slides are answered from. */
export interface SlideSources {
  readonly warehouse: Answering<'coverage' | 'gaps' | 'jobs' | 'jobsCatalogue' | 'pupils' | 'yearGroup'>
  readonly open: Open
  /** Day the slides are of, ISO. */
  readonly today: string
}

export interface SlideAnswer {
  readonly content: SlideContent
  /** What the slide asks for and cannot have: one sentence each. */
  readonly notices: readonly string[]
}

/** One slide's figures. Never rejects: a slide that cannot be worked out says why, and the others stand. */
export async function answerSlide(query: string, sources: SlideSources): Promise<SlideAnswer> {
  const { state, notices } = readAddress(query)
  const resolved = resolveViewState(state, sources.open, sources.today)
  try {
    const { content, unmet = '' } = await contentOf(state, resolved.viewState, sources)
    const all = [...notices, ...resolved.notices, unmet].filter((notice) => notice !== '')
    return { content, notices: all }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { content: { kind: 'none', why: `This slide could not be worked out: ${why}` }, notices }
  }
}

/** `unmet` says what the job figures do not have; '' or nothing where all is there. */
interface Worked {
  readonly content: SlideContent
  readonly unmet?: string
}

async function contentOf(state: AddressState, shown: ViewState, sources: SlideSources): Promise<Worked> {
  switch (state.view) {
    case 'coverage':
      return { content: await coverageContent(shown, sources) }
    case 'gaps':
      return { content: await gapsContent(shown, sources) }
    case 'class-of-30':
      return state.oneChild ? oneChildContent(shown, sources) : classContent(shown, sources)
    case 'brief':
    case 'data':
    case 'story':
      return { content: { kind: 'none', why: 'This view is not one that can be presented.' } }
  }
}

async function coverageContent(shown: ViewState, { warehouse, open }: SlideSources): Promise<SlideContent> {
  const { phase, window, within, by, counted } = shown
  return coverageSlide(await warehouse.coverage({ phase, window, within, by, counted }), shown, open)
}

async function gapsContent(shown: ViewState, { warehouse, open }: SlideSources): Promise<SlideContent> {
  const list = open.dataset.lists.find(({ listId }) => listId === shown.list)
  return gapsSlide(await warehouse.gaps(gapsQuestionOf(shown, list)), shown, open, list)
}

async function oneChildContent(shown: ViewState, { warehouse, open }: SlideSources): Promise<Worked> {
  const catalogue = await warehouse.jobsCatalogue()
  const question = oneChildQuestionOf(shown, catalogue)
  const answer = question && (await answerOneChild(warehouse, question))
  const content = oneChildSlide(cohortAsked(shown.cohort, answer, open.dataset), shortageAsked(shown, answer))
  return { content, unmet: unmetOpenings(shown, question, catalogue) }
}

async function classContent(shown: ViewState, { warehouse, open, today }: SlideSources): Promise<Worked> {
  const catalogue: readonly JobsCatalogueEntry[] = await warehouse.jobsCatalogue()
  const thisYear = Number(today.slice(0, 4))
  const question = classQuestionOf(shown, catalogue, thisYear, open.dataset)
  if (!question) return { content: { kind: 'none', why: 'There are no published figures for this picture.' } }
  const besideQuestion = besideQuestionOf(question, shown.beside, catalogue)
  const [answer, beside] = await Promise.all([
    answerClass(warehouse, question),
    besideQuestion && answerClass(warehouse, besideQuestion),
  ])
  const picture = classPicture(answer, thisYear, drawnAs(open.schools, shown), beside)
  const why = whyNotShown(picture)
  return {
    content: why === '' ? classSlide(picture, shown) : { kind: 'none', why },
    unmet: unmetWords(shown, question, besideQuestion, catalogue),
  }
}
