import { childrenPerClass, classesOf } from '../../domain/class_of_thirty/one_child_counts'
import {
  classesACounter,
  MANY_CLASSES,
  SCHOOL_CLASSES,
  zoomCounters,
  zoomSteps,
} from '../../domain/class_of_thirty/zoom'
import type { ZoomStep } from '../../domain/class_of_thirty/zoom'
import { capitalised } from '../../domain/words/capitalised'
import { agreeing } from '../../domain/words/counted'
import { CLASS_SIZE } from '../../domain/class_of_thirty/class_of_thirty'
import type { Cohort, Shortage } from '../class_of_thirty/cohorts_and_shortages'
import {
  illustrationNote,
  ONE_CHILD_CAVEATS,
  oneChildSentence,
  oneChildSource,
  shortageSentence,
} from '../class_of_thirty/one_child_sentences'
import type { SlideContent, StageSlide } from './slide_content'

/** "One child counts" as a slide: the approved sentence, the children of a class drawn, and what it does not say. */
export function oneChildSlide(cohort: Cohort | undefined, shortage: Shortage | undefined): SlideContent {
  if (!cohort || !shortage)
    return { kind: 'none', why: 'One child counts has no number of children, or of people, to count with.' }
  return zoomed('class', cohort, shortage, oneChildSentence(cohort), shortageSentence(shortage, cohort))
}

/** The same as a story of its own: from one child out to every class, and what one more child would add up to. */
export function oneChildStory(
  cohort: Cohort | undefined,
  shortage: Shortage | undefined,
  region?: Cohort,
): readonly StageSlide[] {
  const last = oneChildSlide(cohort, shortage)
  const slide = (content: SlideContent, notes: string): StageSlide => ({ content, title: '', notes })
  if (!cohort || !shortage) return [slide(last, '')]
  const zoom = zoomSteps(cohort, region).map((step) => {
    const title = zoomTitle(step, cohort, shortage, region)
    const content = zoomed(step, cohort, shortage, title, meaningOf(step, cohort, region), region)
    return slide(content, `${title}. ${NOTES[step]}`)
  })
  return [...zoom, slide(last, 'Ask what one more child in this class would change. Nobody has to choose.')]
}

/** What is drawn at a step. */
function meaningOf(step: ZoomStep, cohort: Cohort, region = cohort): string {
  switch (step) {
    case 'child':
      return 'One child, filled as far as the number goes.'
    case 'class':
      return 'One class: thirty children.'
    case 'school':
      return 'One school: a class of 30 for each of seven years.'
    case 'region':
      return `Every class of one year group in ${region.area}: ${counterMeaning(region)}`
    case 'thousand':
      return 'Each counter is a class; filled, a class with one such child.'
    case 'all':
      return `Every class of the year group: ${counterMeaning(cohort)}`
  }
}

function counterMeaning(cohort: Cohort): string {
  const each = classesACounter(classesOf(cohort))
  return `each counter is ${agreeing(each, 'a class', `${each} classes`)}.`
}

const NOTES: Readonly<Record<ZoomStep, string>> = {
  child: 'Begin with one child: no class has a part of a child, so what can the number mean?',
  class: 'Now the class that this child sits in.',
  school: 'Now the whole school.',
  region: 'Now every class of our own area. Who is in it?',
  thousand: 'Now a thousand classes, each with its own child or without.',
  all: 'Now every class there is.',
}

function zoomTitle(step: ZoomStep, cohort: Cohort, shortage: Shortage, region = cohort): string {
  const children = childrenPerClass(shortage.people, cohort)
  const whole = (number: number) => Math.round(number).toLocaleString('en-GB')
  switch (step) {
    case 'child':
      return shortageSentence(shortage, cohort).replace(/\.$/, '')
    case 'class':
      return `${children.toFixed(2)} ${children < 1 ? 'of a child' : 'children'} in a class of ${CLASS_SIZE}`
    case 'school':
      return `About ${whole(SCHOOL_CLASSES * children)} in a primary school of ${SCHOOL_CLASSES * CLASS_SIZE}`
    case 'region':
      return `About ${whole(children * classesOf(region))} in the ${whole(classesOf(region))} classes of ${region.area}`
    case 'thousand':
      return `About ${whole(MANY_CLASSES * children)} in ${whole(MANY_CLASSES)} classes`
    case 'all':
      return `${capitalised(shortage.what)}: all ${whole(classesOf(cohort))} classes of ${cohort.area}`
  }
}

const zoomed = (
  step: ZoomStep,
  cohort: Cohort,
  shortage: Shortage,
  title: string,
  finding: string,
  region?: Cohort,
): SlideContent => ({
  kind: 'one child',
  step,
  counters: zoomCounters(step, shortage.people, cohort, region),
  children: childrenPerClass(shortage.people, cohort),
  texts: {
    title,
    finding,
    definition: [
      illustrationNote(shortage, cohort),
      step === 'region' && region ? `Classes of ${region.area}: ${region.who.replace(/,$/, '')}.` : '',
      ONE_CHILD_CAVEATS,
    ]
      .filter((words) => words !== '')
      .join(' '),
    source: [oneChildSource(shortage, cohort), step === 'region' ? region?.source : '']
      .filter(Boolean)
      .join(' '),
  },
})
