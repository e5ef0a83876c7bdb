import type { JobsCatalogueEntry } from '../../domain/jobs'
import { readAddress } from '../../state/address_text'
import type { AddressState } from '../../state/address_text'
import type { Open } from '../../state/project.svelte'
import { fitToDataset } from '../../state/shown'
import type { Shown } from '../../state/shown'
import type { Answering } from '../../warehouse/warehouse'
import { classPicture } from '../class_of_thirty/class_picture'
import { answerClass, besideQuestionOf, classQuestionOf } from '../class_of_thirty/class_question'
import { whyNotShown } from '../class_of_thirty/few_pupils'
import { drawnAs } from '../class_of_thirty/schools_named'
import { answerOneChild, cohortAsked, oneChildQuestionOf, shortageAsked } from '../class_of_thirty/one_child'
import { gapsQuestionOf } from '../gaps/gaps_question'
import type { SlideContent } from '../stage/slide_content'
import { classSlide, oneChildSlide } from '../stage/class_slide'
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
  const fitting = fitToDataset(state, sources.open.dataset, sources.today)
  try {
    return {
      content: await contentOf(state, fitting.shown, sources),
      notices: [...notices, ...fitting.notices],
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { content: { kind: 'none', why: `This slide could not be worked out: ${why}` }, notices }
  }
}

async function contentOf(state: AddressState, shown: Shown, sources: SlideSources): Promise<SlideContent> {
  switch (state.view) {
    case 'coverage':
      return coverageContent(shown, sources)
    case 'gaps':
      return gapsContent(shown, sources)
    case 'class-of-30':
      return state.oneChild ? oneChildContent(shown, sources) : classContent(shown, sources)
    case 'brief':
    case 'data':
    case 'story':
      return { kind: 'none', why: 'This view is not one that can be presented.' }
  }
}

async function coverageContent(shown: Shown, { warehouse, open }: SlideSources): Promise<SlideContent> {
  const { phase, window, within, by, counted } = shown
  return coverageSlide(await warehouse.coverage({ phase, window, within, by, counted }), shown, open)
}

async function gapsContent(shown: Shown, { warehouse, open }: SlideSources): Promise<SlideContent> {
  const list = open.dataset.lists.find(({ listId }) => listId === shown.list)
  return gapsSlide(await warehouse.gaps(gapsQuestionOf(shown, list)), shown, open, list)
}

async function oneChildContent(shown: Shown, { warehouse, open }: SlideSources): Promise<SlideContent> {
  const question = oneChildQuestionOf(shown, await warehouse.jobsCatalogue())
  const answer = question && (await answerOneChild(warehouse, question))
  return oneChildSlide(cohortAsked(shown.cohort, answer, open.dataset), shortageAsked(shown, answer))
}

async function classContent(shown: Shown, { warehouse, open, today }: SlideSources): Promise<SlideContent> {
  const catalogue: readonly JobsCatalogueEntry[] = await warehouse.jobsCatalogue()
  const thisYear = Number(today.slice(0, 4))
  const question = classQuestionOf(shown, catalogue, thisYear, open.dataset)
  if (!question) return { kind: 'none', why: 'There are no published figures for this picture.' }
  const besideQuestion = besideQuestionOf(question, shown.beside, catalogue)
  const [answer, beside] = await Promise.all([
    answerClass(warehouse, question),
    besideQuestion && answerClass(warehouse, besideQuestion),
  ])
  const picture = classPicture(answer, thisYear, drawnAs(open.schools, shown), beside)
  const why = whyNotShown(picture)
  return why === '' ? classSlide(picture, shown) : { kind: 'none', why }
}
