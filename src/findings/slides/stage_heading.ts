import { groupHeadline } from '../class_of_thirty/class_sentences'
import type { ClassPicture } from '../class_of_thirty/class_picture'
import type { ClassStep } from './class_steps'
import type { StageSlide } from './slide_content'
import { gapsFinding, slideTitle } from './slide_sentences'

/** What stands above a slide: the finding, large, and small what it is of. */
export interface StageHeading {
  /** What the figures are of, above the title; '' where the title says it. */
  readonly frame: string
  readonly title: string
  /** What stands beneath the title; '' where nothing. */
  readonly finding: string
}

/** A class of 30 leads with its finding, or with the speaker's own words and the finding beneath. */
export function stageHeading(slide: Pick<StageSlide, 'title' | 'content'>): StageHeading {
  const { content, title } = slide
  if (content.kind === 'class') {
    const { picture, step } = content
    const finding = classStepTitle(step, picture)
    const own = title !== ''
    return {
      frame: picture.title,
      title: own ? title : finding,
      finding: [...(own ? [finding] : []), picture.warning].filter((words) => words !== '').join('. '),
    }
  }
  const finding =
    'picture' in content ? content.picture.warning : content.kind === 'gaps' ? gapsFinding(content) : ''
  return { frame: '', title: slideTitle(slide), finding }
}

function classStepTitle(step: ClassStep, picture: ClassPicture): string {
  switch (step.kind) {
    case 'class':
    case 'exact':
      return picture.headline.replace(/\.$/, '')
    case 'group':
      return groupHeadline(step.group, picture.classOf, picture.lens)
    case 'chairs':
    case 'small':
      return slideTitle({ title: '', content: { kind: 'class', picture, step } })
  }
}
