import { childQuestion, hasChildLabels } from '../class_of_thirty/child_sentences'
import type { ClassPicture } from '../class_of_thirty/class_picture'
import type { SlideContent, StageSlide } from './slide_content'
import { groupFinding } from './slide_sentences'
import { largeGroups } from './class_steps'

/**
 * The slides a class of about eight years sees: pictures of jobs, each large group in turn, and what they would like
 * to find out. What names a school, a shortage, or who was reached is left out, and so is a lens with no words for them.
 */
export const childSlides = (slides: readonly StageSlide[]): readonly StageSlide[] =>
  slides.flatMap((slide): readonly StageSlide[] => {
    const { content } = slide
    if (!('picture' in content) || !hasChildLabels(content.picture.lens)) return []
    const picture = withoutSchool(content.picture)
    if (content.kind === 'guess')
      return [{ ...slide, title: '', content: { ...content, picture, child: true } }]
    return content.kind === 'class' && content.step.kind === 'class' ? childStory(picture, slide.notes) : []
  })

/** A class as large as a school names no school before children. */
function withoutSchool(picture: ClassPicture): ClassPicture {
  const { school, ...subject } = picture.subject
  if (school === undefined) return picture
  const nameless = (words: string) => words.replaceAll(`, the roll of ${school},`, '')
  return { ...picture, subject, roundingRule: nameless(picture.roundingRule) }
}

/** One picture for children. The words for their teacher are in the notes. */
function childStory(picture: ClassPicture, notes: string): readonly StageSlide[] {
  const slide = (content: SlideContent, notes: string): StageSlide => ({ content, title: '', notes: notes })
  return [
    slide(
      { kind: 'child', picture, step: { kind: 'all' } },
      `${notes} ${picture.title}. ${picture.note}`.trim(),
    ),
    ...largeGroups(picture.classOf).map((group) =>
      slide(
        { kind: 'child', picture, step: { kind: 'group', group } },
        `${groupFinding(group, picture)} ${childQuestion(picture.lens, group)}`,
      ),
    ),
    slide(
      { kind: 'child', picture, step: { kind: 'ask' } },
      'Nobody has to choose. Write their questions down.',
    ),
  ]
}
