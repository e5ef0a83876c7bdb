import { standElsewhere } from '../../domain/geography/map_of_britain'
import { counted } from '../../domain/words/counted'
import { CHILD_PROMPTS, childQuestion, childSentence, childLabelOf } from '../class_of_thirty/child_sentences'
import type { ClassGroup } from '../../domain/class_of_thirty/class_of_thirty'
import {
  formatRange,
  formatRounded,
  formatExact,
  formatPerClasses,
  formatPercent,
} from '../class_of_thirty/class_sentences'
import type { ClassPicture } from '../class_of_thirty/class_picture'
import type { ChildStep, SlideContent, StageSlide } from './slide_content'
import { chairsTexts } from './chairs_slide'
import type { ClassStep } from './class_steps'

/** "About 3.9 million jobs in England in 2025: 12.6% of all." */
export const groupFinding = (group: ClassGroup, { subject, classOf }: ClassPicture): string =>
  `About ${formatRounded(group.count)} ${classOf.unit} ${subject.where}: ${formatPercent(group.share)} of all.`

/** Why the drawn number is not the whole truth: the exact one, and the other that would be fair. */
export function groupExact(group: ClassGroup, size: number): string {
  const { exact, interval, range } = group
  const survey = interval
    ? `, by the survey between ${formatExact(interval.low)} and ${formatExact(interval.high)}`
    : ''
  return range.least < range.most
    ? `Exactly ${formatExact(exact)} of ${size}${survey}, so ${formatRange(group)} would be fair.`
    : `Exactly ${formatExact(exact)} of ${size}${survey}.`
}

/** The question put to a room before the picture is revealed. */
const guessQuestion = ({ sentenceLabel }: ClassGroup, { classOf, lens }: ClassPicture): string =>
  classOf.unit === 'jobs' && lens !== 'sex'
    ? `How many of the ${classOf.size} do you think work in ${sentenceLabel}?`
    : `How many of the ${classOf.size} do you think would stand for ${sentenceLabel}?`

const countersQuestion = ({ classOf }: ClassPicture): string =>
  `Place the ${classOf.size}: how many do you think are in each group?`

/** What a slide says as its title: the speaker's own words, or else the finding or question itself. */
export const slideTitle = ({ title, content }: Pick<StageSlide, 'title' | 'content'>): string =>
  title === '' ? contentTitle(content) : title

export function contentTitle(content: SlideContent): string {
  switch (content.kind) {
    case 'class':
      return content.step.kind === 'small'
        ? smallTitle(content.step)
        : content.step.kind === 'chairs'
          ? chairsTexts(content.picture).title
          : content.picture.title
    case 'child':
      return childTitle(content.step, content.picture)
    case 'guess':
      return content.child
        ? childQuestion(content.picture.lens, content.group)
        : guessQuestion(content.group, content.picture)
    case 'counters':
      return countersQuestion(content.picture)
    case 'headline':
    case 'one child':
    case 'map':
    case 'gaps':
      return content.texts.title
    case 'none':
      return 'This slide cannot be shown'
  }
}

function childTitle(step: ChildStep, { lens, classOf }: ClassPicture): string {
  switch (step.kind) {
    case 'all':
      return `Here are ${classOf.size} people at work`
    case 'group':
      return childLabelOf(lens, step.group).label
    case 'ask':
      return 'What do you think?'
  }
}

function childText(step: ChildStep, picture: ClassPicture): string {
  const { lens, classOf } = picture
  switch (step.kind) {
    case 'all':
      return `${childTitle(step, picture)}. ${classOf.groups
        .filter(({ children }) => children > 0)
        .map((group) => `${childLabelOf(lens, group).label}: ${group.children}.`)
        .join(' ')}`
    case 'group':
      return `${childTitle(step, picture)}: ${step.group.children} of ${classOf.size}. ${childSentence(lens, step.group)}`
    case 'ask':
      return CHILD_PROMPTS.join(' ')
  }
}

const smallTitle = ({ part, parts }: Extract<ClassStep, { kind: 'small' }>): string =>
  `Smaller than one child${parts > 1 ? ` (${part} of ${parts})` : ''}`

/** What stands above a gap list: how many never, and how much of the list is on the slide. */
export function gapsFinding({ texts, lines, listed }: Extract<SlideContent, { kind: 'gaps' }>): string {
  const part = lines.length < listed ? `; these are its first ${lines.length}` : ''
  return `${texts.finding} The list has ${counted(listed, 'school')}${part}.`
}

/** A slide as it is read aloud. A question does not give its answer away. */
export function slideText(content: SlideContent): string {
  switch (content.kind) {
    case 'class':
      return withWarning(stepText(content.step, content.picture), content.picture)
    case 'child':
      return withWarning(childText(content.step, content.picture), content.picture)
    case 'guess':
    case 'counters':
      return withWarning(contentTitle(content), content.picture)
    case 'headline':
    case 'one child':
      return `${content.texts.title} ${content.texts.finding}`.trim()
    case 'map':
      return `${content.texts.title}. ${content.texts.finding} ${content.key.title}: ${content.lines.map(({ area, rate }) => `${area} ${rate}`).join('; ')}.`
    case 'gaps':
      return `${content.texts.title}. ${content.texts.finding} ${content.lines.map(({ name, place, statusLabel }) => `${name}, ${place}: ${statusLabel.toLowerCase()}`).join('; ')}.`
    case 'none':
      return content.why
  }
}

/** The note on what is wrong with the figures, or not known, which stands with every picture. */
const withWarning = (text: string, { warning }: ClassPicture): string => `${text} ${warning}`.trim()

function stepText(step: ClassStep, picture: ClassPicture): string {
  switch (step.kind) {
    case 'class':
      return picture.description
    case 'group':
      return `${step.group.label}: ${step.group.children} of ${picture.classOf.size}. ${groupFinding(step.group, picture)}`
    case 'chairs': {
      const { title, finding, base } = chairsTexts(picture)
      return `${title}. ${finding} ${base}`
    }
    case 'small':
      return `Smaller than one child: ${step.lines
        .map(({ label, exact }) => `${label}, ${formatPerClasses(exact, picture.classOf.size)}`)
        .join('; ')}.`
    case 'exact':
      return `Exact numbers: ${picture.classOf.groups
        .map(({ label, exact }) => `${label} ${formatExact(exact)}`)
        .join('; ')}.`
  }
}

/** What stands beneath a slide: source, how the class was made whole, and what was counted as what. */
export function sourceText(content: SlideContent): string {
  switch (content.kind) {
    case 'child':
      return childSource(content.picture)
    case 'class':
    case 'guess':
    case 'counters': {
      const { source, caveat, roundingRule, definition } = content.picture
      if (content.kind === 'guess' && content.child) return childSource(content.picture)
      return [source, caveat, roundingRule, definition].filter((words) => words !== '').join(' ')
    }
    case 'map': {
      const { texts, scene } = content
      const credit = scene.credit ? `${scene.credit}. ` : ''
      const { lon, lat } = scene.directory
      const coast = standElsewhere(lon, lat) ? '' : 'Coast: Natural Earth.'
      return `${texts.definition} ${texts.source} ${credit}${coast}`.trim()
    }
    case 'headline':
    case 'one child':
    case 'gaps':
      return `${content.texts.definition} ${content.texts.source}`.trim()
    case 'none':
      return ''
  }
}

/** Children are told where the numbers come from, in no word of a code list. */
const childSource = ({ source, caveat, roundingRule }: ClassPicture): string =>
  [source, caveat, roundingRule].filter((words) => words !== '').join(' ')
