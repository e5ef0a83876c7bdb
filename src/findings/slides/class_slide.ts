import type { AddressState } from '../../state/address/view_parts'
import type { ClassPicture } from '../class_of_thirty/class_picture'
import { childSlides } from './child_slides'
import type { SlideContent, StageSlide } from './slide_content'
import { speakingNotes } from './speaking_notes'
import { classSteps } from './class_steps'
import { hasChairs } from './chairs_slide'

/** The question to the room when it guesses every group at once. */
export const EVERY_GROUP = 'all'

/** A class of 30 as a slide: the picture, its exact numbers, or a question to guess first. */
export function classSlide(
  picture: ClassPicture,
  { guess, exact }: Pick<AddressState, 'guess' | 'exact'>,
  child = false,
): SlideContent {
  if (guess === EVERY_GROUP) return { kind: 'counters', picture }
  if (guess === null) return { kind: 'class', picture, step: { kind: exact ? 'exact' : 'class' } }
  const group = picture.classOf.groups.find(({ code }) => code === guess)
  return group
    ? { kind: 'guess', picture, group, child }
    : { kind: 'none', why: 'The group to guess is not one of this picture.' }
}

/**
 * A picture as a story of its own: the class, each large group, what is smaller than one child, the exact numbers; or
 * in words for children, where there are any.
 */
export function classStory(picture: ClassPicture, child: boolean): readonly StageSlide[] {
  const slides = classSteps(picture.classOf, hasChairs(picture)).map((step): StageSlide => ({
    content: { kind: 'class', picture, step },
    title: '',
    notes: speakingNotes(step, picture),
  }))
  if (!child) return slides
  const forChildren = childSlides(slides)
  return forChildren.length > 0 ? forChildren : [NOT_FOR_CHILDREN]
}

const NOT_FOR_CHILDREN: StageSlide = {
  content: {
    kind: 'none',
    why: 'There are no words for children about this picture. Show sectors or occupations, or press C for the usual words.',
  },
  title: '',
  notes: '',
}

/** The slide as a question to guess first; a slide that is no class of 30 stays as it is. */
export function withGuess(slide: StageSlide, guess: string | null): StageSlide {
  const { content } = slide
  if (guess === null || !('picture' in content)) return slide
  return {
    ...slide,
    title: '',
    content: classSlide(content.picture, { guess, exact: false }, content.kind === 'child'),
  }
}

/** What a slide asks when the room is to guess first: its own group, or the largest; null where there is nothing to guess. */
export function guessSubject({ content }: StageSlide): string | null {
  if (!('picture' in content)) return null
  if (content.kind === 'guess') return content.group.code
  if (content.kind === 'counters') return EVERY_GROUP
  const { step, picture } = content
  return step.kind === 'group' ? step.group.code : (picture.classOf.groups[0]?.code ?? null)
}
