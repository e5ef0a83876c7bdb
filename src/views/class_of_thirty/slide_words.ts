import type { ClassGroup } from '../../domain/class_of_thirty'
import {
  betweenWords,
  countWords,
  exactWords,
  inClassesWords,
  percentWords,
} from '../../domain/class_of_thirty_words'
import type { ClassPicture } from './class_picture'
import type { Slide } from './slides'

/** "About 3.9 million jobs in England in 2025: 12.6% of all." */
export const groupFinding = (group: ClassGroup, { subject, classOf }: ClassPicture): string =>
  `About ${countWords(group.count)} ${classOf.unit} ${subject.where}: ${percentWords(group.share)} of all.`

/** Why the drawn number is not the whole truth: the exact one, and the other that would be fair. */
export const groupExact = (group: ClassGroup, size: number): string =>
  group.between.least < group.between.most
    ? `Exactly ${exactWords(group.exact)} of ${size}, so ${betweenWords(group)} would be fair.`
    : `Exactly ${exactWords(group.exact)} of ${size}.`

/** A slide as it is read aloud. */
export function slideWords(slide: Slide, picture: ClassPicture): string {
  switch (slide.kind) {
    case 'class':
      return picture.inWords
    case 'group':
      return `${slide.group.label}: ${slide.group.children} of ${picture.classOf.size}. ${groupFinding(slide.group, picture)}`
    case 'small':
      return `Smaller than one child: ${slide.lines
        .map(({ label, exact }) => `${label}, ${inClassesWords(exact, picture.classOf.size)}`)
        .join('; ')}.`
    case 'exact':
      return `Exact numbers: ${picture.classOf.groups
        .map(({ label, exact }) => `${label} ${exactWords(exact)}`)
        .join('; ')}.`
  }
}
